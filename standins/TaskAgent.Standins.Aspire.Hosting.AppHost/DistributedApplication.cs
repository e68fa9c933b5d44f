using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Consoles;
using Aspire.Hosting.Engine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting;

/// <summary>An application of several resources, and its life on this machine.</summary>
public class DistributedApplication : IHost, IAsyncDisposable
{
    readonly IHost _host;
    int _disposed;

    /// <summary>Runs in a host that a builder has put together.</summary>
    /// <param name="host">The host.</param>
    public DistributedApplication(IHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        _host = host;
    }

    /// <summary>Services of the AppHost itself.</summary>
    public IServiceProvider Services => _host.Services;

    /// <summary>How the resources are.</summary>
    public ResourceNotificationService ResourceNotifications => Services.GetRequiredService<ResourceNotificationService>();

    /// <summary>Starts and stops single resources.</summary>
    public ResourceCommandService ResourceCommands => Services.GetRequiredService<ResourceCommandService>();

    /// <summary>Starts an application without arguments.</summary>
    public static IDistributedApplicationBuilder CreateBuilder() => CreateBuilder([]);

    /// <summary>Starts an application.</summary>
    /// <param name="args">Arguments of the command line.</param>
    public static IDistributedApplicationBuilder CreateBuilder(string[] args) => CreateBuilder(new DistributedApplicationOptions { Args = args });

    /// <summary>Starts an application.</summary>
    /// <param name="options">How.</param>
    public static IDistributedApplicationBuilder CreateBuilder(DistributedApplicationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new DistributedApplicationBuilder(options);
    }

    /// <summary>
    /// Runs the application until Ctrl+C or SIGTERM. What cannot be started is said in one sentence, then all is stopped and the process
    /// has an exit code other than 0.
    /// </summary>
    public void Run() => RunAsync().GetAwaiter().GetResult();

    /// <inheritdoc cref="Run" />
    /// <param name="cancellationToken">Stops it.</param>
    public virtual async Task RunAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await using var report = ConsoleReport.Begin(Services);
            try
            {
                await StartAsync(cancellationToken);
                await _host.WaitForShutdownAsync(cancellationToken);
            }
            catch (DistributedApplicationException failure)
            {
                report.Fail(failure.Message);
                await StopAsync(CancellationToken.None);
            }
        }
        finally
        {
            await DisposeAsync();
        }
    }

    /// <summary>Starts all resources on their way; wait for the one you need with <see cref="ResourceNotifications"/>.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="DistributedApplicationException">Nothing was started: a parameter is missing, resources wait for each other.</exception>
    public virtual Task StartAsync(CancellationToken cancellationToken = default) => _host.StartAsync(cancellationToken);

    /// <summary>Stops all resources, users before what they use, within ten seconds.</summary>
    /// <param name="cancellationToken">Ends them by force.</param>
    public virtual Task StopAsync(CancellationToken cancellationToken = default) => _host.StopAsync(cancellationToken);

    /// <inheritdoc cref="DisposeAsync" />
    public virtual void Dispose()
    {
        DisposeAsync().AsTask().GetAwaiter().GetResult();
        GC.SuppressFinalize(this);
    }

    /// <summary>Stops what still runs and forgets it.</summary>
    public virtual async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            var folders = Services.GetRequiredService<LocalFolders>();
            await StopAsync();
            await ((IAsyncDisposable)_host).DisposeAsync();
            folders.Dispose();
        }

        GC.SuppressFinalize(this);
    }
}
