using System.Net.Sockets;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Engine;
using Aspire.Hosting.Postgres.Local;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting;

/// <summary>Adds PostgreSQL servers, which run without a container, and their databases.</summary>
public static class PostgresBuilderExtensions
{
    /// <summary>Adds a server. Its data are thrown away when it stops, unless <see cref="WithDataVolume"/> or <see cref="WithDataBindMount"/> keeps them.</summary>
    /// <param name="builder">The application.</param>
    /// <param name="name">The name of its connection string where it is referenced.</param>
    /// <param name="userName">The superuser's name. Default: postgres.</param>
    /// <param name="password">The superuser's password. Default: a generated one, kept in the AppHost's user secrets as <c>Parameters:{name}-password</c>.</param>
    /// <param name="port">The port on 127.0.0.1. Default: a free one; with kept data the last one while it is free.</param>
    public static IResourceBuilder<PostgresServerResource> AddPostgres(
        this IDistributedApplicationBuilder builder,
        string name,
        IResourceBuilder<ParameterResource>? userName = null,
        IResourceBuilder<ParameterResource>? password = null,
        int? port = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var server = new PostgresServerResource(
            name,
            userName?.Resource,
            password?.Resource ?? ParameterResourceBuilderExtensions.CreateDefaultPasswordParameter(builder, $"{name}-password"));
        return builder.AddResource(server)
            .WithAnnotation(new EndpointAnnotation(ProtocolType.Tcp, name: PostgresServerResource.PrimaryEndpointName, port: port))
            .WithAnnotation(new RunnerAnnotation(new ServerRunner(server))
            {
                ResourceType = nameof(PostgresServerResource),
                EndState = KnownResourceStates.Exited,
            })
            .WithConnectionCheck(token => server.GetConnectionStringAsync(token));
    }

    /// <summary>Adds a database, which is made when the server starts unless it exists.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="name">The name of its connection string where it is referenced.</param>
    /// <param name="databaseName">Its name in the server. Default: <paramref name="name"/>.</param>
    public static IResourceBuilder<PostgresDatabaseResource> AddDatabase(
        this IResourceBuilder<PostgresServerResource> builder, string name, string? databaseName = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var database = new PostgresDatabaseResource(name, databaseName ?? name, builder.Resource);
        var added = builder.ApplicationBuilder.AddResource(database);
        builder.Resource.AddDatabase(database);
        return added
            .WithAnnotation(new RunnerAnnotation(new DatabaseRunner())
            {
                ResourceType = nameof(PostgresDatabaseResource),
                EndState = KnownResourceStates.Exited,
            })
            .WithConnectionCheck(token => database.ConnectionStringExpression.GetValueAsync(token));
    }

    /// <summary>Keeps the data, in the AppHost's folder below <c>.taskagent/volumes</c>.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="name">The folder's name. Default: the server's with <c>-data</c>.</param>
    /// <param name="isReadOnly">Must be false. Default: false.</param>
    /// <exception cref="ArgumentException">The data were to be read-only, with which PostgreSQL does not run; or the name is no name of a folder.</exception>
    public static IResourceBuilder<PostgresServerResource> WithDataVolume(
        this IResourceBuilder<PostgresServerResource> builder, string? name = null, bool isReadOnly = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var folder = name ?? $"{builder.Resource.Name}-data";
        if (folder != Path.GetFileName(folder) || folder is "" or "." or "..")
        {
            throw new ArgumentException($"'{folder}' is no name of a folder.", nameof(name));
        }

        return builder.KeepDataIn(Path.Combine(LocalFolders.Of(builder.ApplicationBuilder).Volumes, folder), isReadOnly);
    }

    /// <summary>Keeps the data in a folder of your own. It is not a bare data directory: that is its part <c>data</c>.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="source">The folder, made if there is none; relative to the AppHost's.</param>
    /// <param name="isReadOnly">Must be false. Default: false.</param>
    /// <exception cref="ArgumentException">The data were to be read-only, with which PostgreSQL does not run.</exception>
    public static IResourceBuilder<PostgresServerResource> WithDataBindMount(
        this IResourceBuilder<PostgresServerResource> builder, string source, bool isReadOnly = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(source);
        return builder.KeepDataIn(Path.GetFullPath(source, builder.ApplicationBuilder.AppHostDirectory), isReadOnly);
    }

    /// <summary>Chooses the port.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="port">The port on 127.0.0.1; null for a free one.</param>
    public static IResourceBuilder<PostgresServerResource> WithHostPort(this IResourceBuilder<PostgresServerResource> builder, int? port)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Resource.PrimaryEndpoint.EndpointAnnotation.Port = port;
        return builder;
    }

    /// <summary>Chooses the superuser's password. Data that were made with another one get this one.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="password">The parameter.</param>
    public static IResourceBuilder<PostgresServerResource> WithPassword(
        this IResourceBuilder<PostgresServerResource> builder, IResourceBuilder<ParameterResource> password)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(password);
        builder.Resource.PasswordParameter = password.Resource;
        return builder;
    }

    /// <summary>Chooses the superuser's name. Data that were made by another one get this one too.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="userName">The parameter.</param>
    public static IResourceBuilder<PostgresServerResource> WithUserName(
        this IResourceBuilder<PostgresServerResource> builder, IResourceBuilder<ParameterResource> userName)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(userName);
        builder.Resource.UserNameParameter = userName.Resource;
        return builder;
    }

    static IResourceBuilder<PostgresServerResource> KeepDataIn(this IResourceBuilder<PostgresServerResource> builder, string folder, bool isReadOnly)
    {
        if (isReadOnly)
        {
            throw new ArgumentException("PostgreSQL does not run on read-only data.", nameof(isReadOnly));
        }

        // Tools and people remember the port of the last run.
        var endpoint = builder.Resource.PrimaryEndpoint.EndpointAnnotation;
        if (PostgresFolder.LastPort(folder) is { } last && Ports.IsFree(last))
        {
            endpoint.Port ??= last;
        }

        return builder.WithAnnotation(new KeptDataAnnotation(folder), ResourceAnnotationMutationBehavior.Replace);
    }

    static IResourceBuilder<T> WithConnectionCheck<T>(this IResourceBuilder<T> builder, Func<CancellationToken, ValueTask<string?>> connectionString)
        where T : IResource
    {
        var key = $"{builder.Resource.Name}_check";
        builder.ApplicationBuilder.Services.AddHealthChecks().Add(
            new HealthCheckRegistration(key, new ConnectionCheck(connectionString), failureStatus: null, tags: null));
        return builder.WithHealthCheck(key);
    }
}
