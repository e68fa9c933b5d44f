using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Engine;

/// <summary>The output of all instances: a file each, and whoever listens.</summary>
sealed class ResourceLogs(LocalFolders folders, ILoggerFactory loggers) : IDisposable
{
    readonly List<ResourceLog> _logs = [];

    /// <summary>Hears each line of each instance, on any thread.</summary>
    public event Action<ResourceLog, string>? Written;

    public ResourceLog Open(IResource resource, int index)
    {
        var name = index == 0 ? resource.Name : $"{resource.Name}-{index + 1}";
        var log = new ResourceLog(name, Path.Combine(folders.Logs, name + ".log"), loggers.CreateLogger($"Resources.{name}"));
        log.Written += line => Written?.Invoke(log, line);
        _logs.Add(log);
        return log;
    }

    public void Dispose() => _logs.ForEach(log => log.Dispose());
}
