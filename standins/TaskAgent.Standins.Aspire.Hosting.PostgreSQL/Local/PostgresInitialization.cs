using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>Makes the data, once, and keeps their superuser as it is asked for.</summary>
sealed class PostgresInitialization(PostgresFolder folder, PostgresBinaries binaries, ServerAccount account)
{
    public async Task<PostgresCredentials> EnsureAsync(PostgresOptions options, CancellationToken cancellationToken)
    {
        var kept = PostgresCredentials.Read(folder);
        var wanted = PostgresCredentials.Wanted(options, kept);
        if (folder.Major is null)
        {
            await CreateAsync(wanted, cancellationToken);
            wanted.Write(folder);
        }
        else if (wanted != kept)
        {
            await ChangeAsync(wanted, cancellationToken);
            wanted.Write(folder);
        }

        return wanted;
    }

    async Task CreateAsync(PostgresCredentials credentials, CancellationToken cancellationToken)
    {
        Remove(folder.UnfinishedData);
        Directory.CreateDirectory(folder.UnfinishedData);
        var passwordFile = folder.CredentialsFile + ".init";
        PostgresCredentials.WriteSecret(passwordFile, credentials.Password);
        try
        {
            await PostgresFolder.GiveAsync(folder.UnfinishedData, account, cancellationToken);
            await PostgresFolder.GiveAsync(passwordFile, account, cancellationToken);
            var result = await ShortCommand.RunAsync(
                account.Command(
                    binaries.InitDb,
                    [
                        "-D", folder.UnfinishedData, "-U", credentials.UserName, $"--pwfile={passwordFile}",
                        "-A", "scram-sha-256", "-E", "UTF8", .. Locale(), "--no-sync",
                    ]),
                cancellationToken);
            if (!result.Succeeded)
            {
                throw new DistributedApplicationException($"PostgreSQL's initdb failed in {folder.Path}: {result.LastWords}");
            }

            Directory.Move(folder.UnfinishedData, folder.Data);
        }
        finally
        {
            File.Delete(passwordFile);
            Remove(folder.UnfinishedData);
        }
    }

    // The same order and case rules on every system; only since 17 without asking the operating system.
    string[] Locale() =>
        binaries.Major >= 17 ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
        : OperatingSystem.IsLinux() ? ["--locale=C.UTF-8"]
        : ["--no-locale"];

    // Without a server nobody asks for the old password, which may be lost.
    async Task ChangeAsync(PostgresCredentials credentials, CancellationToken cancellationToken)
    {
        var (name, password) = (Literal(credentials.UserName), Literal(credentials.Password));
        var statement =
            $"do $do$ begin if not exists (select from pg_roles where rolname = {name}) then execute format('create role %I', {name}); end if; "
            + $"execute format('alter role %I superuser login password %L', {name}, {password}); end $do$;\n";
        var result = await ShortCommand.RunAsync(
            account.Command(binaries.Postgres, "--single", "-D", folder.Data, "-c", "log_min_error_statement=panic", "postgres"), statement, cancellationToken);
        if (!result.Succeeded || result.Error.Contains("ERROR:", StringComparison.Ordinal))
        {
            throw new DistributedApplicationException($"The password of the database in {folder.Path} cannot be changed: {result.LastWords}");
        }
    }

    static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    static void Remove(string directory)
    {
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }
    }
}
