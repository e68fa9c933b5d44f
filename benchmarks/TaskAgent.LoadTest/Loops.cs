using System.Diagnostics;

namespace TaskAgent.LoadTest;

static class Loops
{
    /// <summary>As fast as the answers come: each of the connections sends its next message when the last is answered.</summary>
    public static async Task<Latencies> ClosedAsync(MessageSender sender, int connections, int seconds, CancellationToken cancellationToken)
    {
        var latencies = new Latencies();
        var end = Stopwatch.GetTimestamp() + (seconds * Stopwatch.Frequency);
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(
            async () =>
            {
                for (var now = Stopwatch.GetTimestamp(); now < end; now = Stopwatch.GetTimestamp())
                {
                    await sender.SendAsync(now, latencies, cancellationToken);
                }
            },
            cancellationToken)));
        return latencies;
    }

    /// <summary>
    /// At a fixed rate, whether or not the answers come. A latency counts from the time the message was due to be sent, so that
    /// a stall shows in every message that it delays.
    /// </summary>
    public static async Task<Latencies> OpenAsync(MessageSender sender, double rate, int seconds, CancellationToken cancellationToken)
    {
        var latencies = new Latencies();
        var start = Stopwatch.GetTimestamp();
        var total = (int)(rate * seconds);
        var sent = new List<Task>(total);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        while (sent.Count < total && await timer.WaitForNextTickAsync(cancellationToken))
        {
            var due = Math.Min(total, (int)(Stopwatch.GetElapsedTime(start).TotalSeconds * rate));
            while (sent.Count < due)
            {
                var intended = start + (long)(sent.Count / rate * Stopwatch.Frequency);
                sent.Add(sender.SendAsync(intended, latencies, cancellationToken));
            }
        }

        await Task.WhenAll(sent);
        return latencies;
    }
}
