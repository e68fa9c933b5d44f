using System.Diagnostics;
using System.Globalization;
using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>What a running server says about itself in <c>postmaster.pid</c>, which a killed one leaves behind.</summary>
sealed record PostmasterFile(int ProcessId, int? Port, bool Ready)
{
    public static string PathIn(string data) => Path.Combine(data, "postmaster.pid");

    /// <summary>Null when there is none, or the server is just about to write it.</summary>
    public static PostmasterFile? Read(string data)
    {
        try
        {
            return Parse(File.ReadAllLines(PathIn(data)));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    // Lines: process, data folder, start time, port, socket folder, address, shared memory, status.
    static PostmasterFile? Parse(string[] lines) =>
        lines.Length > 0 && int.TryParse(lines[0], CultureInfo.InvariantCulture, out var process)
            ? new PostmasterFile(
                process,
                lines.Length > 3 && int.TryParse(lines[3], CultureInfo.InvariantCulture, out var port) ? port : null,
                lines.Length > 7 && lines[7].Trim() == "ready")
            : null;

    /// <summary>True when the process is alive and is the server of <paramref name="data"/>, not another that got its number.</summary>
    public async Task<bool> IsServerOfAsync(string data, CancellationToken cancellationToken) =>
        OperatingSystem.IsWindows() ? HasName("postgres")
        : Posix.IsAlive(ProcessId) && (OperatingSystem.IsLinux() ? WorksIn(data) : await NamesAsync(data, cancellationToken));

    // A server's working folder is its data; the same file seen through it proves that, whatever links the path has.
    bool WorksIn(string data)
    {
        try
        {
            return File.ReadAllText(PathIn($"/proc/{ProcessId}/cwd")) == File.ReadAllText(PathIn(data));
        }
        catch (Exception foreign) when (foreign is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    async Task<bool> NamesAsync(string data, CancellationToken cancellationToken)
    {
        var result = await ShortCommand.RunAsync(
            new ChildCommand("ps", ["-o", "command=", "-p", ProcessId.ToString(CultureInfo.InvariantCulture)]), cancellationToken);
        return result.Output.Contains(data, StringComparison.Ordinal);
    }

    bool HasName(string name)
    {
        try
        {
            using var process = Process.GetProcessById(ProcessId);
            return process.ProcessName.Equals(name, StringComparison.OrdinalIgnoreCase);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
