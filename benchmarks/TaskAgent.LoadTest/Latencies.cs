using System.Diagnostics;
using System.Globalization;

namespace TaskAgent.LoadTest;

/// <summary>Latencies of one measurement, kept one by one: a percentile is a value that was measured.</summary>
sealed class Latencies
{
    readonly Lock _lock = new();
    readonly List<double> _milliseconds = [];
    int _failed;

    public int Failed => _failed;

    public int Count => _milliseconds.Count;

    public void Add(long startedAt)
    {
        var elapsed = Stopwatch.GetElapsedTime(startedAt).TotalMilliseconds;
        lock (_lock)
        {
            _milliseconds.Add(elapsed);
        }
    }

    public void Fail() => Interlocked.Increment(ref _failed);

    public string Row(string name, double seconds)
    {
        _milliseconds.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {Count / seconds:N0}/s | {At(0.5):N1} | {At(0.9):N1} | {At(0.99):N1} | {At(0.999):N1} | {At(1):N1} | {Failed} |");
    }

    double At(double quantile) =>
        _milliseconds.Count == 0 ? double.NaN : _milliseconds[(int)Math.Ceiling(quantile * (_milliseconds.Count - 1))];
}
