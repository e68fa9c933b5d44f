using System.Diagnostics;
using System.Globalization;
using Aspire.Hosting.Engine;
using Aspire.Hosting.Processes;

namespace TaskAgent.Standins.Tests.Hosting;

/// <summary>The test AppHost as a process of its own, as a developer starts it.</summary>
sealed class AppHostProcess : IDisposable
{
    readonly Process _process;
    readonly List<string> _lines = [];
    readonly string _state = Directory.CreateTempSubdirectory("taskagent-test-").FullName;
    readonly TaskCompletionSource _isUp = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public AppHostProcess(params IEnumerable<string> arguments)
    {
        var program = typeof(Projects.TaskAgent_Standins_TestAppHost).Assembly.Location;
        _process = new Process
        {
            StartInfo = new("dotnet", [program, $"--{LocalFolders.StateKey}={_state}", .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        _process.StartInfo.Environment["JOURNAL"] = Journal;
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>All that it has written so far.</summary>
    public string Output
    {
        get
        {
            lock (_lines)
            {
                return string.Join('\n', _lines);
            }
        }
    }

    /// <summary>The services write into it when they start and stop.</summary>
    public string Journal => Path.Combine(_state, "journal");

    public string Logs => Path.Combine(_state, "logs");

    /// <summary>Ends when all resources are up.</summary>
    public async Task UpAsync() => await await Task.WhenAny(_isUp.Task.WaitAsync(TestApplication.Soon), EndedEarlyAsync());

    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync(TestApplication.Soon);
        return _process.ExitCode;
    }

    /// <summary>False when it has ended.</summary>
    public bool Send(UnixSignal signal) => !_process.HasExited && Posix.Signal(_process.Id, signal);

    public static async Task<int> ProcessOfAsync(int port)
    {
        using var client = new HttpClient();
        return int.Parse(await client.GetStringAsync($"http://localhost:{port}/process", TestApplication.Soon), CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
        Directory.Delete(_state, recursive: true);
    }

    void Take(string? line)
    {
        lock (_lines)
        {
            _lines.Add(line ?? "");
        }

        if (line?.StartsWith("All up", StringComparison.Ordinal) == true)
        {
            _isUp.SetResult();
        }
    }

    async Task EndedEarlyAsync()
    {
        await _process.WaitForExitAsync(TestApplication.Soon);
        throw new InvalidOperationException($"The AppHost ended with exit code {_process.ExitCode}:\n{Output}");
    }
}
