using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;

namespace TaskAgent.Standins.Tests.Postgres;

/// <summary>A process that runs a server as an AppHost does, possibly as another user.</summary>
[UnsupportedOSPlatform("windows")]
sealed class HostProgram : IDisposable
{
    readonly Process _process;

    HostProgram(Process process, string firstLine) => (_process, FirstLine) = (process, firstLine);

    public int ProcessId => _process.Id;

    /// <summary>The server's process id, or the sentence why there is none.</summary>
    public string FirstLine { get; }

    public int ServerProcessId => int.Parse(FirstLine, CultureInfo.InvariantCulture);

    /// <param name="programs">Where the programs are; any user must be able to read them.</param>
    /// <param name="home">The server's folder.</param>
    /// <param name="user">Who runs it; null for the own account.</param>
    /// <param name="environment">Variables beside the inherited ones.</param>
    public static async Task<HostProgram> StartAsync(string programs, string home, string? user = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var info = new ProcessStartInfo(Environment.ProcessPath!, [Path.Combine(programs, "TaskAgent.Standins.PostgresHost.dll"), home])
        {
            WorkingDirectory = "/",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        if (user is not null)
        {
            info.UserName = user;
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            info.Environment[name] = value;
        }

        var process = Process.Start(info)!;
        return new HostProgram(process, await process.StandardOutput.ReadLineAsync() ?? "");
    }

    /// <summary>The test's own folder may be closed to other users.</summary>
    public static string CopyTo(string folder)
    {
        var copy = Directory.CreateDirectory(Path.Combine(folder, "programs"));
        copy.UnixFileMode = TemporaryFolder.Open;
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            var target = Path.Combine(copy.FullName, Path.GetFileName(file));
            File.Copy(file, target);
            File.SetUnixFileMode(target, TemporaryFolder.Open);
        }

        return copy.FullName;
    }

    public async Task StopAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose() => _process.Dispose();
}
