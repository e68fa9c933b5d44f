using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace TaskAgent.LoadTest;

/// <summary>What the database alone can do: pgbench inserts the rows of the same message into the same tables of the same server.</summary>
static partial class PgBench
{
    const string User =
        """
        insert into users (id, name, time_zone, locale, is_guest, created_at)
        values ('00000000-0000-7000-8000-000000000001', 'pgbench', 'UTC', 'en-US', false, now())
        on conflict do nothing
        """;

    public static async Task<double> RunAsync(string connectionString, int clients, int seconds, CancellationToken cancellationToken)
    {
        await using (var source = NpgsqlDataSource.Create(connectionString))
        await using (var user = source.CreateCommand(User))
        {
            await user.ExecuteNonQueryAsync(cancellationToken);
        }

        var database = new NpgsqlConnectionStringBuilder(connectionString);
        var start = new ProcessStartInfo(
            "pgbench",
            [
                "--no-vacuum", "--protocol=prepared", $"--client={clients}", $"--jobs={Environment.ProcessorCount}", $"--time={seconds}",
                $"--file={Path.Combine(AppContext.BaseDirectory, "message.pgbench.sql")}",
                $"--host={database.Host}", $"--port={database.Port}", $"--username={database.Username}", database.Database!,
            ])
        {
            RedirectStandardOutput = true,
            Environment = { ["PGPASSWORD"] = database.Password },
        };
        using var pgbench = Process.Start(start) ?? throw new InvalidOperationException("pgbench did not start.");
        var output = await pgbench.StandardOutput.ReadToEndAsync(cancellationToken);
        await pgbench.WaitForExitAsync(cancellationToken);
        var rate = Rate().Match(output);
        return rate.Success
            ? double.Parse(rate.Groups["tps"].ValueSpan, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"pgbench ended with {pgbench.ExitCode} and no rate: {output}");
    }

    [GeneratedRegex(@"tps = (?<tps>[\d.]+)")]
    private static partial Regex Rate();
}
