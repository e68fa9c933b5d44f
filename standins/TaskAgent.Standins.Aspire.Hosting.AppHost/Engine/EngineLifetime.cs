using System.Runtime.InteropServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Engine;

/// <summary>Ctrl+C and SIGTERM stop the application in order; a second one ends it at once. In tests signals belong to the test runner.</summary>
sealed class EngineLifetime(IHostApplicationLifetime application, LocalFolders folders, TimeProvider time, IServiceProvider services)
    : IHostLifetime, IDisposable
{
    // The same signal often comes twice at once: to the process and to its group.
    static readonly TimeSpan Twice = TimeSpan.FromMilliseconds(500);

    readonly Lock _lock = new();
    readonly List<PosixSignalRegistration> _registrations = [];
    long? _first;

    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        PosixSignal[] signals = folders.IsForTests ? [] : [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGQUIT, PosixSignal.SIGHUP];
        _registrations.AddRange(signals.Select(signal => PosixSignalRegistration.Create(signal, Handle)));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _registrations.ForEach(registration => registration.Dispose());

    void Handle(PosixSignalContext context)
    {
        context.Cancel = true;
        lock (_lock)
        {
            if (_first is null)
            {
                _first = time.GetTimestamp();
                application.StopApplication();
            }
            else if (time.GetElapsedTime(_first.Value) > Twice)
            {
                services.GetRequiredService<ApplicationEngine>().KillAll();
            }
        }
    }
}
