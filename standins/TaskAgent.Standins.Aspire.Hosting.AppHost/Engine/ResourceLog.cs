using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Engine;

/// <summary>The output of one instance, since the application started.</summary>
sealed class ResourceLog(string name, string file, ILogger logger) : IDisposable
{
    const int Remembered = 20;

    readonly Lock _lock = new();
    readonly Queue<string> _last = new(Remembered);
    StreamWriter? _writer;
    bool _disposed;

    public event Action<string>? Written;

    /// <summary>The resource's name, numbered when it has replicas.</summary>
    public string Name => name;

    public string File => file;

    /// <summary>The last lines, oldest first.</summary>
    public IReadOnlyList<string> Last
    {
        get
        {
            lock (_lock)
            {
                return [.. _last];
            }
        }
    }

    public void Write(string line)
    {
        lock (_lock)
        {
            if (_disposed)
            {
                return;
            }

            _writer ??= new(new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete)) { AutoFlush = true };
            _writer.WriteLine(line);
            if (_last.Count == Remembered)
            {
                _last.Dequeue();
            }

            _last.Enqueue(line);
        }

        logger.LogInformation("{Line}", line);
        Written?.Invoke(line);
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _disposed = true;
            _writer?.Dispose();
        }
    }
}
