using System.Diagnostics;

namespace Aspire.Hosting.Processes;

/// <summary>
/// How a child is kept from outliving its parent, also when that is killed with SIGKILL, and kept out of the terminal's process group:
/// Ctrl+C must reach only the AppHost, which then stops its children in order.
/// </summary>
enum OrphanGuard
{
    /// <summary>Nothing: Windows, where a child is ended with its parent's console.</summary>
    None,

    /// <summary>Linux: <c>setsid setpriv --pdeathsig</c>. The process id is the command's own.</summary>
    ParentDeathSignal,

    /// <summary>Where setpriv is missing or too small (macOS, busybox): a shell that waits on a pipe from the parent.</summary>
    Watchdog,
}

static class OrphanGuards
{
    // The pipe ends when the parent closes it or dies, which look alike: the signal for a death comes last.
    // `set -m` gives the command a process group of its own.
    const string WatchdogScript =
        """
        set -m 2>/dev/null
        exec 3<&0
        signal=$1; last=$2; shift 2
        "$@" </dev/null 3<&- & child=$!
        ( trap "" INT TERM HUP; while read -r _; do :; done; kill -$signal $child; [ $last = $signal ] || { sleep 8; kill -$last $child; } ) <&3 >/dev/null 2>&1 & watch=$!
        trap "" INT TERM HUP
        wait $child; code=$?
        kill -KILL $watch 2>/dev/null
        exit $code
        """;

    static readonly Lazy<OrphanGuard> Best = new(Choose);

    public static OrphanGuard Default => Best.Value;

    /// <summary>The full command line of <paramref name="command"/> under <paramref name="guard"/>.</summary>
    public static IReadOnlyList<string> Compose(this OrphanGuard guard, ChildCommand command)
    {
        // setpriv knows signals by name only.
        var stop = command.StopSignal.ToString().ToUpperInvariant();
        var death = (command.ParentDeathSignal ?? command.StopSignal).ToString().ToUpperInvariant();
        IReadOnlyList<string> bare = [command.FileName, .. command.Arguments];
        return guard switch
        {
            // The wrapper may change the user, which clears the signal: setpriv comes after it.
            OrphanGuard.ParentDeathSignal => ["setsid", .. command.Wrapper, "setpriv", "--pdeathsig", death, "--", .. bare],
            OrphanGuard.Watchdog =>
                [.. OperatingSystem.IsLinux() ? ["setsid"] : Array.Empty<string>(), "/bin/sh", "-c", WatchdogScript, "watchdog", stop, death, .. command.Wrapper, .. bare],
            _ => [.. command.Wrapper, .. bare],
        };
    }

    static OrphanGuard Choose() =>
        OperatingSystem.IsWindows() ? OrphanGuard.None
        : OperatingSystem.IsLinux() && Succeeds("setsid", "setpriv", "--pdeathsig", "TERM", "--", "true") ? OrphanGuard.ParentDeathSignal
        : OrphanGuard.Watchdog;

    static bool Succeeds(string command, params IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
