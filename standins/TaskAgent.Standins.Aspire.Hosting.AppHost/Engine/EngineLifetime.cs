using System.Runtime.InteropServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Engine;

/// <summary>Ctrl+C and SIGTERM stop the application in order; a second one ends it at once. In tests signals belong to the test runner.</summary>
sealed class EngineLifetime(IHostApplicationLifetime application, LocalFolders folders, IServiceProvider services) : IHostLifetime, IDisposable
{
    readonly List<PosixSignalRegistration> _registrations = [];
    int _signals;

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
        if (Interlocked.Increment(ref _signals) == 1)
        {
            application.StopApplication();
        }
        else
        {
            services.GetRequiredService<ApplicationEngine>().KillAll();
        }
    }
}
