using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Engine;

static class HostServices
{
    public static void AddTo(
        HostApplicationBuilder host, IResourceCollection resources, DistributedApplicationExecutionContext executionContext, LocalFolders folders)
    {
        // The console belongs to the report; what goes wrong with resources is said there.
        host.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        host.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(15));
        host.Services.AddSingleton<IHostLifetime, EngineLifetime>();
        host.Services.AddHealthChecks();
        host.Services.AddHttpClient();
        host.Services.AddSingleton(TimeProvider.System);
        host.Services.AddSingleton(executionContext);
        host.Services.AddSingleton(folders);
        host.Services.AddSingleton(new DistributedApplicationModel(resources));
        host.Services.AddSingleton(new EndpointAllocator(host.Configuration.GetValue<bool>(EndpointAllocator.RandomizeKey)));
        host.Services.AddSingleton(_ => new ResourceNotificationService(folders.IsForTests ? WaitBehavior.StopOnResourceUnavailable : WaitBehavior.WaitOnResourceUnavailable));
        host.Services.AddSingleton(services => new ResourceCommandService(services.GetRequiredService<ApplicationEngine>()));
        host.Services.AddSingleton<ResourceLogs>();
        host.Services.AddSingleton<ApplicationEngine>();
        host.Services.AddHostedService(services => services.GetRequiredService<ApplicationEngine>());
    }
}
