using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Engine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Consoles;

/// <summary>Tells the developer how the application is: progress at the start, then a table, then what changes.</summary>
sealed class ConsoleReport : IAsyncDisposable
{
    /// <summary>The argument that shows the logs of all services on the console.</summary>
    public const string LogsArgument = "--logs";

    public const string LogsKey = "LocalEngine:Logs";

    readonly IServiceProvider _services;
    readonly ConsoleLines _lines;
    readonly CancellationTokenSource _ending = new();
    Task _watching = Task.CompletedTask;

    ConsoleReport(IServiceProvider services, ConsoleLines lines) => (_services, _lines) = (services, lines);

    public static ConsoleReport Begin(IServiceProvider services)
    {
        var report = new ConsoleReport(services, new ConsoleLines(Console.Out, Console.IsOutputRedirected ? 0 : Console.WindowWidth));
        report.Listen();
        return report;
    }

    /// <summary>Says why the application ends, which is an error.</summary>
    public void Fail(string sentence)
    {
        Environment.ExitCode = 1;
        _lines.Write($"error: {sentence}");
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _ending.Dispose();
    }

    void Listen()
    {
        var engine = _services.GetRequiredService<ApplicationEngine>();
        engine.Reported += (instance, message) => _lines.Write($"{instance.Log.Name}: {message}");
        if (_services.GetRequiredService<IConfiguration>().GetValue<bool>(LogsKey))
        {
            _services.GetRequiredService<ResourceLogs>().Written += (log, line) => _lines.Write($"{log.Name} | {line}");
        }

        var application = _services.GetRequiredService<IHostApplicationLifetime>();
        application.ApplicationStopping.Register(() => _lines.Write("Stopping..."));
        var progress = new StartProgress(engine, _lines, _services.GetRequiredService<LocalFolders>(), _services.GetRequiredService<TimeProvider>());
        application.ApplicationStarted.Register(() => _watching = WatchAsync(progress, application));
    }

    async Task WatchAsync(StartProgress progress, IHostApplicationLifetime application)
    {
        await foreach (var change in _services.GetRequiredService<ResourceNotificationService>().WatchAsync(_ending.Token))
        {
            progress.Take(change, application.ApplicationStopping.IsCancellationRequested);
            if (progress.Failure is { } failure && !application.ApplicationStopping.IsCancellationRequested)
            {
                Fail(failure);
                application.StopApplication();
            }
        }
    }
}
