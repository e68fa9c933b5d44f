using System.Collections.Concurrent;
using System.Diagnostics;

namespace Aspire.Hosting.Processes;

/// <summary>
/// Starts every child from one thread that lives as long as this process. The kernel sends a parent death signal when the thread
/// that forked ends, and threads of the pool, on which awaited code runs, end when they are idle.
/// </summary>
static class SpawnThread
{
    static readonly BlockingCollection<Action> Requests = [];

    static SpawnThread() => new Thread(Run) { IsBackground = true, Name = "child processes" }.Start();

    public static Task StartAsync(Process process)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Requests.Add(() =>
        {
            try
            {
                process.Start();
                started.SetResult();
            }
            catch (Exception failure)
            {
                started.SetException(failure);
            }
        });
        return started.Task;
    }

    static void Run()
    {
        foreach (var start in Requests.GetConsumingEnumerable())
        {
            start();
        }
    }
}
