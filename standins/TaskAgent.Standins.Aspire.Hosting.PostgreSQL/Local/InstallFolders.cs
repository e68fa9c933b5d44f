namespace Aspire.Hosting.Postgres.Local;

/// <summary>Where distributions put initdb and postgres, most of which keep them off the PATH.</summary>
static class InstallFolders
{
    public static IReadOnlyList<string> All() => [.. Known().Concat(Executables.PathFolders).Where(Directory.Exists).Distinct()];

    static IEnumerable<string> Known() =>
        OperatingSystem.IsWindows() ? Versions(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles) + "/PostgreSQL", "*", "bin")
        : OperatingSystem.IsMacOS() ?
        [
            .. Versions("/opt/homebrew/opt", "postgresql*", "bin"),
            .. Versions("/usr/local/opt", "postgresql*", "bin"),
            .. Versions("/Applications/Postgres.app/Contents/Versions", "*", "bin"),
            .. Versions("/Library/PostgreSQL", "*", "bin"),
        ]
        :
        [
            .. Versions("/usr/lib/postgresql", "*", "bin"),     // Debian, Ubuntu
            .. Versions("/usr", "pgsql-*", "bin"),              // PGDG on Red Hat
            .. Versions("/usr/libexec", "postgresql*", ""),     // Alpine
            .. Versions("/home/linuxbrew/.linuxbrew/opt", "postgresql*", "bin"),
        ];

    /// <summary>Newest first, by the number in the folder's name.</summary>
    static IEnumerable<string> Versions(string parent, string pattern, string below) =>
        Directory.Exists(parent)
            ? Directory.EnumerateDirectories(parent, pattern).OrderByDescending(Number).Select(folder => Path.Combine(folder, below))
            : [];

    // postgresql@16, pgsql-17, postgresql18, 15, latest
    static double Number(string folder)
    {
        var digits = new string([.. Path.GetFileName(folder).Where(letter => char.IsAsciiDigit(letter) || letter == '.')]);
        return double.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
