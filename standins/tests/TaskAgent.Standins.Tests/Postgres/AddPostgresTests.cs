using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Npgsql;

namespace TaskAgent.Standins.Tests.Postgres;

/// <summary>Servers and databases as parts of an application.</summary>
public sealed class AddPostgresTests : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    readonly TemporaryFolder _folder = new();
    readonly CancellationTokenSource _tooLong = new(Patience);

    public void Dispose()
    {
        _tooLong.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Start_DatabaseAdded_CanBeConnectedToWhenHealthy()
    {
        var builder = CreateBuilder();
        var notes = builder.AddPostgres("postgres").AddDatabase("notes", "notes_db");
        await using var application = await StartAsync(builder, "notes");

        Assert.Equal("notes_db", await QueryAsync(await AddressAsync(notes), "select current_database()::text"));
    }

    [Fact]
    public async Task ConnectionString_Database_HasTheServersPartsFirst()
    {
        var builder = CreateBuilder();
        var postgres = builder.AddPostgres("postgres", password: builder.AddParameter("pw", "secret"));
        var notes = postgres.AddDatabase("notes", "notes_db");
        await using var application = await StartAsync(builder, "notes");

        Assert.Equal($"Host=localhost;Port={PortOf(postgres)};Username=postgres;Password=secret;Database=notes_db", await AddressAsync(notes));
    }

    [Fact]
    public async Task ConnectionProperties_Database_AreThoseThatOthersGet()
    {
        var builder = CreateBuilder();
        var postgres = builder.AddPostgres("postgres", builder.AddParameter("user", "me"), builder.AddParameter("pw", "p@ss"));
        IResourceWithConnectionString notes = postgres.AddDatabase("notes", "notes_db").Resource;
        await using var application = await StartAsync(builder, "notes");

        var parts = new List<string>();
        foreach (var (name, value) in notes.GetConnectionProperties())
        {
            parts.Add($"{name}={await value.GetValueAsync(default)}");
        }

        var port = PortOf(postgres);
        Assert.Equal(
            [
                "Host=localhost", $"Port={port}", "Username=me", "Password=p@ss", "DatabaseName=notes_db",
                $"Uri=postgresql://me:p%40ss@localhost:{port}/notes_db", $"JdbcConnectionString=jdbc:postgresql://localhost:{port}/notes_db",
            ],
            parts);
    }

    [Fact]
    public async Task Restart_DataVolume_KeepsRowsPasswordAndPort()
    {
        string address;
        await using (var first = await StartWithVolumeAsync())
        {
            address = first.Address;
            await QueryAsync(address, "create table notes as select 'kept' as text; select ''");
        }

        await using var second = await StartWithVolumeAsync();

        Assert.Equal((address, "kept"), (second.Address, await QueryAsync(address, "select text from notes")));
    }

    [Fact]
    public async Task Stop_NoDataVolume_LeavesNoData()
    {
        var builder = CreateBuilder();
        builder.AddPostgres("postgres");
        await using (var application = await StartAsync(builder, "postgres"))
        {
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.In(".taskagent/servers")));
    }

    [Fact]
    public async Task Start_PortInUse_FailsWithASentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var builder = CreateBuilder();
        builder.AddPostgres("postgres").WithHostPort(port);
        await using var application = builder.Build();
        await application.StartAsync(_tooLong.Token);

        var failed = await application.ResourceNotifications.WaitForResourceAsync(
            "postgres", change => change.Snapshot.State == KnownResourceStates.FailedToStart, _tooLong.Token);

        Assert.StartsWith($"Port {port} is in use by another program: ", Reason(failed), StringComparison.Ordinal);
    }

    [Fact]
    public void WithDataVolume_ReadOnly_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => CreateBuilder().AddPostgres("postgres").WithDataVolume(isReadOnly: true));
    }

    [Fact]
    public void WithDataVolume_NameLeadsElsewhere_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => CreateBuilder().AddPostgres("postgres").WithDataVolume("../elsewhere"));
    }

    static string? Reason(ResourceEvent change) => change.Snapshot.Reason;

    IDistributedApplicationBuilder CreateBuilder() =>
        DistributedApplication.CreateBuilder(new DistributedApplicationOptions { ProjectDirectory = _folder.Path, Args = [] });

    async Task<DistributedApplication> StartAsync(IDistributedApplicationBuilder builder, string waitFor)
    {
        var application = builder.Build();
        await application.StartAsync(_tooLong.Token);
        await application.ResourceNotifications.WaitForResourceHealthyAsync(waitFor, _tooLong.Token);
        return application;
    }

    async Task<RunningDatabase> StartWithVolumeAsync()
    {
        var builder = CreateBuilder();
        var notes = builder.AddPostgres("postgres").WithDataVolume().AddDatabase("notes");
        return new RunningDatabase(await StartAsync(builder, "notes"), await AddressAsync(notes));
    }

    static async Task<string> AddressAsync(IResourceBuilder<IResourceWithConnectionString> resource) =>
        (await resource.Resource.GetConnectionStringAsync())!;

    static string PortOf(IResourceBuilder<PostgresServerResource> server) =>
        server.Resource.PrimaryEndpoint.Port.ToString(CultureInfo.InvariantCulture);

    static async Task<string> QueryAsync(string address, string query)
    {
        await using var connection = new NpgsqlConnection($"{address};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(query, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    sealed record RunningDatabase(DistributedApplication Application, string Address) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Application.DisposeAsync();
    }
}
