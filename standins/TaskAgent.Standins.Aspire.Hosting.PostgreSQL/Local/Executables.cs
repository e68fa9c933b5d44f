namespace Aspire.Hosting.Postgres.Local;

static class Executables
{
    static readonly string[] Suffixes = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];

    public static IEnumerable<string> PathFolders =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The full path of a program in one of the folders, or null.</summary>
    public static string? Find(string name, IEnumerable<string> folders) =>
        (from folder in folders
         from suffix in Suffixes
         let path = Path.Combine(folder, name + suffix)
         where File.Exists(path)
         select path).FirstOrDefault();
}
