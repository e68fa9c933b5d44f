using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Engine;
using Npgsql;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>Starts a server and makes its databases.</summary>
sealed class ServerRunner(PostgresServerResource resource) : IResourceRunner
{
    public async Task<IResourceRun> StartAsync(ResourceRunContext context, CancellationToken cancellationToken)
    {
        var server = await PostgresServer.StartAsync(await OptionsAsync(context, cancellationToken), cancellationToken);
        try
        {
            foreach (var database in resource.Databases.Values)
            {
                await server.CreateDatabaseAsync(database, cancellationToken);
            }

            return new ServerRun(server);
        }
        catch (PostgresException failure)
        {
            await server.DisposeAsync();
            throw new DistributedApplicationException($"Its databases cannot be made: {failure.MessageText}", failure);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    async Task<PostgresOptions> OptionsAsync(ResourceRunContext context, CancellationToken cancellationToken)
    {
        if (context.Folders.IsForTests && Environment.IsPrivilegedProcess)
        {
            // A temporary folder is made for its owner only, and root's server is somebody else.
            PostgresFolder.Create(context.Folders.State);
        }

        var kept = resource.Annotations.OfType<KeptDataAnnotation>().LastOrDefault();
        return new PostgresOptions(kept?.Folder ?? TemporaryFolders.For(context), resource.PrimaryEndpoint.EndpointAnnotation.InstancePorts[context.Index])
        {
            Temporary = kept is null,
            UserName = (await resource.UserNameReference.GetValueAsync(cancellationToken))!,
            Password = await resource.PasswordParameter.GetValueAsync(cancellationToken),
            Log = context.Log,
            Report = context.Report,
        };
    }

    sealed class ServerRun(PostgresServer server) : IResourceRun
    {
        public Task<int?> Ended { get; } = EndAsync(server);

        public Task StopAsync(TimeSpan patience) => server.StopAsync(patience);

        public void Kill() => server.Kill();

        static async Task<int?> EndAsync(PostgresServer server) => await server.Exited;
    }
}
