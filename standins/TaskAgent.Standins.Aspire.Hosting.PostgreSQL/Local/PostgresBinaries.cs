using System.ComponentModel;
using System.Text.RegularExpressions;
using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>The server programs of one installation.</summary>
sealed partial record PostgresBinaries(string InitDb, string Postgres, int Major)
{
    public string Folder => Path.GetDirectoryName(Postgres)!;

    public string PgCtl => Path.Combine(Folder, "pg_ctl");

    /// <summary>The programs in <paramref name="folder"/>; null when it lacks one or <paramref name="account"/> cannot run them.</summary>
    public static async Task<PostgresBinaries?> ProbeAsync(string folder, ServerAccount account, CancellationToken cancellationToken)
    {
        if (Executables.Find("initdb", [folder]) is not { } initDb || Executables.Find("postgres", [folder]) is not { } postgres)
        {
            return null;
        }

        try
        {
            var result = await ShortCommand.RunAsync(account.Command(postgres, "--version"), cancellationToken);
            return result.Succeeded && VersionLine().Match(result.Output) is { Success: true } line
                ? new PostgresBinaries(initDb, postgres, int.Parse(line.Groups["major"].ValueSpan, null))
                : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    // postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)
    // postgres (PostgreSQL) 19beta1
    [GeneratedRegex(@"\(PostgreSQL\) (?<major>\d+)")]
    private static partial Regex VersionLine();
}
