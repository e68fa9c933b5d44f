using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Aspire.Hosting.Processes;

/// <summary>The numbers are the same on Linux and macOS.</summary>
enum UnixSignal
{
    Int = 2,
    Quit = 3,
    Kill = 9,
    Term = 15,
}

static class Posix
{
    const int NoSuchProcess = 3;
    const int NotPermitted = 1;

    /// <summary>False when there is no such process.</summary>
    public static bool Signal(int processId, UnixSignal signal)
    {
        if (Kill(processId, (int)signal) == 0)
        {
            return true;
        }

        var error = Marshal.GetLastPInvokeError();
        return error == NoSuchProcess ? false : throw new Win32Exception(error);
    }

    /// <summary>True for a live process of anybody. A zombie, which a container's first process may never reap, is not alive.</summary>
    public static bool IsAlive(int processId) =>
        (Kill(processId, 0) == 0 || Marshal.GetLastPInvokeError() == NotPermitted) && !IsZombie(processId);

    // The state follows the name, which is in parentheses and may hold anything: 4711 (postgres) Z 1 ...
    static bool IsZombie(int processId)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{processId}/stat");
            return stat[stat.LastIndexOf(')') + 2] == 'Z';
        }
        catch (IOException)
        {
            // No /proc (macOS), or gone meanwhile, which the next look will show.
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    static extern int Kill(int processId, int signal);
}
