using System.Globalization;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Engine;

namespace Aspire.Hosting.Consoles;

/// <summary>
/// Turns changes into lines. Until everything was healthy once, a resource that ends is a failure of the whole start; afterwards it is
/// reported and the others go on.
/// </summary>
sealed class StartProgress(ApplicationEngine engine, ConsoleLines lines, LocalFolders folders, TimeProvider time)
{
    readonly long _began = time.GetTimestamp();
    readonly Dictionary<string, ResourceEvent> _current = [];
    bool _isUp;

    /// <summary>Why the start has failed, as one sentence.</summary>
    public string? Failure { get; private set; }

    public void Take(ResourceEvent change, bool isStopping)
    {
        var before = _current.GetValueOrDefault(change.ResourceId);
        _current[change.ResourceId] = change;
        if (isStopping)
        {
            lines.ShowStatus("");
            return;
        }

        var name = NameOf(change.ResourceId);
        if (change.HasEnded() && before?.HasEnded() != true)
        {
            TakeEnd(name, change, wasAsked: before?.IsIn(KnownResourceStates.Stopping) == true);
        }
        else if (change.IsHealthy() != (before?.IsHealthy() ?? false))
        {
            lines.Write($"{Elapsed()}  {name} {(change.IsHealthy() ? "is healthy" : $"is not healthy: {change.Snapshot.Reason ?? change.Snapshot.State?.Text}")}");
        }

        ShowProgress();
    }

    void TakeEnd(string name, ResourceEvent change, bool wasAsked)
    {
        var sentence = $"{name} {change.Describe()}";
        if (wasAsked || change.Snapshot.ExitCode == 0)
        {
            lines.Write($"{Elapsed()}  {sentence}");
            return;
        }

        var log = engine.Instances.First(instance => instance.Id == change.ResourceId).Log;
        if (change.Snapshot.LastLines is { Count: > 0 } last)
        {
            lines.Write($"{Elapsed()}  {sentence}. The last lines of {log.File}:");
            lines.Write(string.Join(Environment.NewLine, last.Select(line => $"    {line}")));
        }
        else if (_isUp)
        {
            lines.Write($"{Elapsed()}  {sentence}");
        }

        Failure ??= _isUp ? null : sentence;
    }

    void ShowProgress()
    {
        if (_isUp)
        {
            return;
        }

        var waiting = engine.Instances.Where(instance => !IsDone(instance)).Select(instance => instance.Log.Name).ToList();
        if (waiting.Count > 0)
        {
            lines.ShowStatus($"{engine.Instances.Count - waiting.Count}/{engine.Instances.Count}, waiting for {string.Join(", ", waiting)}");
            return;
        }

        _isUp = true;
        lines.ShowStatus("");
        lines.Write(ResourceTable.Render(engine.Instances.Select(instance => (instance.Log.Name, _current[instance.Id].Snapshot))));
        lines.Write($"All up after {Elapsed()}. Logs: {folders.Logs}. Ctrl+C stops everything.");
    }

    bool IsDone(ResourceInstance instance) =>
        _current.TryGetValue(instance.Id, out var now) && (now.IsHealthy() || (now.HasEnded() && now.Snapshot.ExitCode == 0));

    string NameOf(string instanceId) => engine.Instances.First(instance => instance.Id == instanceId).Log.Name;

    string Elapsed() => string.Create(CultureInfo.InvariantCulture, $"{time.GetElapsedTime(_began).TotalSeconds:0.0} s");
}
