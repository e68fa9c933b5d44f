using System.Diagnostics;

namespace Aspire.Hosting.Processes;

/// <summary>What to run as a <see cref="ChildProcess"/>.</summary>
sealed record ChildCommand(string FileName, IReadOnlyList<string> Arguments)
{
    /// <summary>Must be enterable by <see cref="User"/>. Default: the root folder.</summary>
    public string WorkingDirectory { get; init; } = Path.GetPathRoot(Path.GetTempPath())!;

    /// <summary>Changes to the inherited environment; null removes a variable.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    /// <summary>Unix: the account to run as, which only root may choose. Default: null, the own one.</summary>
    public string? User { get; init; }

    /// <summary>A command in front of the real one that runs it by exec, so that the process id stays the same.</summary>
    public IReadOnlyList<string> Wrapper { get; init; } = [];

    /// <summary>What asks the process to stop.</summary>
    public UnixSignal StopSignal { get; init; } = UnixSignal.Term;

    /// <summary>What the process gets when its parent dies. Default: null, <see cref="StopSignal"/>, which it may ignore.</summary>
    public UnixSignal? ParentDeathSignal { get; init; }

    /// <summary>Gets each line of output, on any thread.</summary>
    public Action<string>? OnLine { get; init; }

    public ProcessStartInfo StartInfo(OrphanGuard guard)
    {
        var line = guard.Compose(this);
        var info = new ProcessStartInfo(line[0], line.Skip(1))
        {
            WorkingDirectory = WorkingDirectory,
            RedirectStandardInput = guard == OrphanGuard.Watchdog,
            RedirectStandardOutput = OnLine is not null,
            RedirectStandardError = OnLine is not null,
        };
        if (User is not null)
        {
            info.UserName = User;
        }

        foreach (var (name, value) in Environment)
        {
            if (value is null)
            {
                info.Environment.Remove(name);
            }
            else
            {
                info.Environment[name] = value;
            }
        }

        return info;
    }
}
