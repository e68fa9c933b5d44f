using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using Aspire.Hosting;
using Aspire.Hosting.Engine;
using Aspire.Hosting.Postgres.Local;
using Aspire.Hosting.Processes;
using Npgsql;

namespace TaskAgent.Standins.Tests.Postgres;

[UnsupportedOSPlatform("windows")]
public sealed class PostgresServerTests(InitialisedFolder initialised) : IClassFixture<InitialisedFolder>, IDisposable
{
    readonly TemporaryFolder _folder = new();

    string Home => _folder.In("db");

    string PidFile => Path.Combine(Home, "data", "postmaster.pid");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Start_EmptyFolder_AnswersInUtf8()
    {
        await using var server = await StartAsItIsAsync();

        Assert.Equal("UTF8", await QueryAsync(server, "show server_encoding"));
    }

    [Fact]
    public async Task Start_AnyAccount_ServerIsNotRoot()
    {
        await using var server = await StartAsync();

        Assert.NotEqual("0", ServerUser.EffectiveId(server.ProcessId));
    }

    [Fact]
    public async Task Start_AnyAccount_OnlyTheOwnerReadsThePassword()
    {
        await using var server = await StartAsItIsAsync();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(Home, "credentials")));
    }

    [Fact]
    public async Task Start_WrongPassword_IsRefused()
    {
        await using var server = await StartAsync();

        var wrong = new NpgsqlConnectionStringBuilder(server.ConnectionString("postgres")) { Password = "wrong" }.ConnectionString;

        var refused = await Assert.ThrowsAsync<PostgresException>(() => QueryAsync(wrong, "select 'in'"));
        Assert.Equal(PostgresErrorCodes.InvalidPassword, refused.SqlState);
    }

    [Fact]
    public async Task Restart_SameFolder_KeepsDataAndPassword()
    {
        var options = Options();
        string address;
        await using (var first = await PostgresServer.StartAsync(options, default))
        {
            await first.CreateDatabaseAsync("notes", default);
            address = first.ConnectionString("notes");
            await ExecuteAsync(address, "create table notes as select 'kept' as text");
        }

        await using var second = await PostgresServer.StartAsync(options, default);

        Assert.Equal("kept", await QueryAsync(address, "select text from notes"));
    }

    [Fact]
    public async Task Stop_RunningServer_EndsTheProcess()
    {
        var server = await StartAsync();
        var id = server.ProcessId;

        await server.DisposeAsync();

        Assert.False(Posix.IsAlive(id));
    }

    [Fact]
    public async Task Stop_RunningServer_LeavesNoPidFile()
    {
        await (await StartAsync()).DisposeAsync();

        Assert.False(File.Exists(PidFile));
    }

    [Fact]
    public async Task Stop_Twice_IsAsOnce()
    {
        var server = await StartAsync();
        await server.DisposeAsync();

        await server.DisposeAsync();

        Assert.True(server.Exited.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Stop_Temporary_DeletesTheFolder()
    {
        var server = await PostgresServer.StartAsync(Options() with { Temporary = true }, default);

        await server.DisposeAsync();

        Assert.False(Directory.Exists(Home));
    }

    [Fact]
    public async Task CreateDatabase_Twice_IsOneDatabase()
    {
        await using var server = await StartAsync();

        await server.CreateDatabaseAsync("odd \" name", default);
        await server.CreateDatabaseAsync("odd \" name", default);

        Assert.Equal("odd \" name", await QueryAsync(server.ConnectionString("odd \" name"), "select current_database()::text"));
    }

    [Fact]
    public async Task Start_PasswordGiven_WinsOverTheKeptOne()
    {
        await PrepareAsync();

        await using var server = await PostgresServer.StartAsync(Options() with { Password = "it's new" }, default);

        Assert.Equal("in", await QueryAsync(server, "select 'in'"));
    }

    [Fact]
    public async Task Start_UserGiven_IsMadeInExistingData()
    {
        await PrepareAsync();

        await using var server = await PostgresServer.StartAsync(Options() with { UserName = "O'Neil" }, default);

        Assert.Equal("O'Neil", await QueryAsync(server, "select current_user::text"));
    }

    [Fact]
    public async Task Start_PasswordFileLost_SetsANewOne()
    {
        await PrepareAsync();
        File.Delete(Path.Combine(Home, "credentials"));

        await using var server = await StartAsync();

        Assert.Equal("in", await QueryAsync(server, "select 'in'"));
    }

    [Fact]
    public async Task Start_PasswordChangedByHand_SaysHowToGetIn()
    {
        await using (var server = await StartAsync())
        {
            await ExecuteAsync(server.ConnectionString("postgres"), "alter role postgres password 'other'");
        }

        var failure = await Assert.ThrowsAsync<DistributedApplicationException>(StartAsync);

        Assert.Equal($"The password in {Home}/credentials does not open the database in {Home}: delete that file, and the next start sets a new one.", failure.Message);
    }

    [Fact]
    public async Task Start_FolderHeld_IsRefused()
    {
        await using var first = await StartAsync();

        var failure = await Assert.ThrowsAsync<DistributedApplicationException>(StartAsync);

        Assert.Equal($"The database in {Home} is in use by another AppHost: stop that one first.", failure.Message);
    }

    [Fact]
    public async Task Start_AskedPortInUse_IsRefused()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var failure = await Assert.ThrowsAsync<DistributedApplicationException>(() => PostgresServer.StartAsync(Options() with { Port = port }, default));

        Assert.StartsWith($"Port {port} is in use by another program: ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_PidFileOfDeadProcess_Starts()
    {
        await PrepareAsync();
        using var dead = Process.Start("true");
        await dead.WaitForExitAsync();
        await WritePidFileAsync(dead.Id);

        await using var server = await StartAsync();

        Assert.NotEqual(dead.Id, server.ProcessId);
    }

    [Fact]
    public async Task Start_PidFileOfForeignLiveProcess_StartsAndLeavesItAlone()
    {
        await PrepareAsync();
        using var foreign = await StartForeignAsync();
        await WritePidFileAsync(foreign.Id);

        await using var server = await StartAsync();

        Assert.False(foreign.Exited.IsCompleted);
        foreign.Kill();
        await foreign.Exited;
    }

    [Fact]
    public async Task Start_ServerLeftBehind_IsStoppedFirst()
    {
        var orphan = await LeaveServerBehindAsync();

        await using var server = await StartAsync();

        Assert.False(Posix.IsAlive(orphan));
    }

    [Fact]
    public async Task Start_ServerKilled_RecoversCommittedRows()
    {
        var server = await StartAsync();
        await ExecuteAsync(server.ConnectionString("postgres"), "create table notes as select 'kept' as text");
        Posix.Signal(server.ProcessId, UnixSignal.Kill);
        await server.Exited;
        await server.DisposeAsync();

        await using var again = await StartAsync();

        Assert.Equal("kept", await QueryAsync(again, "select text from notes"));
    }

    [Fact]
    public async Task Start_InitHalfDone_BeginsAnew()
    {
        Directory.CreateDirectory(Path.Combine(Home, "data.init", "base"));

        await using var server = await StartAsync();

        Assert.False(Directory.Exists(Path.Combine(Home, "data.init")));
    }

    [Fact]
    public async Task Start_DataOfAnotherMajor_NamesBoth()
    {
        await PrepareAsync();
        await File.WriteAllTextAsync(Path.Combine(Home, "data", "PG_VERSION"), "9\n");

        var failure = await Assert.ThrowsAsync<DistributedApplicationException>(StartAsync);

        Assert.Matches("^The database was made by PostgreSQL 9, but found [0-9]+ in .*: install PostgreSQL 9, or delete the database's folder to start empty.$", failure.Message);
    }

    [Fact]
    public async Task Start_BrokenConfiguration_PassesOnWhatTheServerSaid()
    {
        await PrepareAsync();
        await File.AppendAllTextAsync(Path.Combine(Home, "data", "postgresql.conf"), "\nno_such_setting = 1\n");

        var failure = await Assert.ThrowsAsync<DistributedApplicationException>(StartAsync);

        Assert.Equal(
            $"PostgreSQL stopped while it started: configuration file \"{Home}/data/postgresql.conf\" contains errors",
            failure.Message);
    }

    [Fact]
    public async Task Start_FolderIsAFile_SaysItCannotBeWritten()
    {
        await File.WriteAllTextAsync(Home, "");

        var failure = await Assert.ThrowsAsync<DistributedApplicationException>(StartAsync);

        Assert.StartsWith($"The data folder {Home} cannot be written: ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_Cancelled_LeavesNoServer()
    {
        using var cancelled = new CancellationTokenSource();
        var start = PostgresServer.StartAsync(Options(), cancelled.Token);
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => start);

        await using var server = await StartAsync();

        Assert.Equal("in", await QueryAsync(server, "select 'in'"));
    }

    [Fact]
    public async Task Log_ServerStarts_IsPassedOn()
    {
        var lines = new ConcurrentQueue<string>();

        await (await PostgresServer.StartAsync(Options() with { Log = lines.Enqueue }, default)).DisposeAsync();

        Assert.Contains(lines, line => line.EndsWith("database system is ready to accept connections", StringComparison.Ordinal));
    }

    [Fact]
    public async Task LastPort_ServerRan_IsItsPort()
    {
        await using var server = await StartAsync();

        Assert.Equal(server.Port, PostgresFolder.LastPort(Home));
    }

    PostgresOptions Options() => new(Home, Ports.ChooseFree());

    // The data are made in advance, where nothing is there yet: the tests of what a first start does come without.
    async Task<PostgresServer> StartAsync()
    {
        await PrepareAsync();
        return await StartAsItIsAsync();
    }

    Task PrepareAsync() => Path.Exists(Home) ? Task.CompletedTask : initialised.CopyToAsync(Home);

    Task<PostgresServer> StartAsItIsAsync() => PostgresServer.StartAsync(Options(), default);

    Task WritePidFileAsync(int process) => File.WriteAllTextAsync(PidFile, $"{process}\n{Home}/data\n1\n5432\n\n127.0.0.1\n0 0\nready   \n");

    // Another program of the server's account, which has the number of an earlier server.
    async Task<ChildProcess> StartForeignAsync()
    {
        var home = await ServerHome.OpenAsync(Options(), default);
        home.Folder.Dispose();
        return await ChildProcess.StartAsync(home.Account.Command("sleep", "60"), OrphanGuard.None);
    }

    // As after the crash of an AppHost on a system without any guard: no parent, still serving.
    async Task<int> LeaveServerBehindAsync()
    {
        await PrepareAsync();
        var home = await ServerHome.OpenAsync(Options(), default);
        var binaries = await BinarySearch.Default.FindAsync(null, home.Account, _ => { }, default);
        var port = Ports.ChooseFree().ToString(CultureInfo.InvariantCulture);
        var command = home.Account.Command(
            binaries.Postgres, "-D", home.Folder.Data, "-p", port, "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=");
        using var child = await ChildProcess.StartAsync(command with { OnLine = _ => { } }, OrphanGuard.None);
        while (PostmasterFile.Read(home.Folder.Data) is not { Ready: true })
        {
            Assert.False(child.Exited.IsCompleted);
            await Task.Yield();
        }

        home.Folder.Dispose();
        return child.Id;
    }

    static Task<string> QueryAsync(PostgresServer server, string query) => QueryAsync(server.ConnectionString("postgres"), query);

    static async Task<string> QueryAsync(string address, string query)
    {
        await using var connection = new NpgsqlConnection(address);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(query, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    static async Task ExecuteAsync(string address, string statement)
    {
        await using var connection = new NpgsqlConnection(address);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
