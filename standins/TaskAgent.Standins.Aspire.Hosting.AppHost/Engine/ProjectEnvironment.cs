using System.Globalization;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Engine;

/// <summary>The variables that an instance of a project starts with.</summary>
static class ProjectEnvironment
{
    // What the AppHost was started with is not meant for the services.
    static readonly string[] NotInherited =
    [
        "DOTNET_LAUNCH_PROFILE", "DOTNET_URLS", "ASPNETCORE_HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS", "DOTNET_HTTP_PORTS", "DOTNET_HTTPS_PORTS",
        "ASPIRE_ALLOW_UNSECURED_TRANSPORT", "ASPIRE_DASHBOARD_OTLP_ENDPOINT_URL", "ASPIRE_RESOURCE_SERVICE_ENDPOINT_URL",
    ];

    static readonly string[] ExporterSettings = ["OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_PROTOCOL", "OTEL_EXPORTER_OTLP_HEADERS"];

    /// <summary>All changes to the AppHost's own environment; null removes a variable.</summary>
    public static async Task<IReadOnlyDictionary<string, string?>> ForAsync(ResourceRunContext run, CancellationToken cancellationToken)
    {
        var context = new EnvironmentCallbackContext(run.ExecutionContext, Defaults(run), cancellationToken);
        foreach (var annotation in run.Resource.Annotations.OfType<EnvironmentCallbackAnnotation>())
        {
            await annotation.Callback(context);
        }

        var environment = NotInherited.ToDictionary(name => name, string? (_) => null);
        foreach (var (name, value) in context.EnvironmentVariables)
        {
            environment[name] = value is IValueProvider later ? await later.GetValueAsync(cancellationToken) : Convert.ToString(value, CultureInfo.InvariantCulture);
        }

        return environment;
    }

    static Dictionary<string, object> Defaults(ResourceRunContext run)
    {
        var variables = new Dictionary<string, object>
        {
            ["OTEL_SERVICE_NAME"] = run.Resource.Name,
            ["OTEL_RESOURCE_ATTRIBUTES"] = $"service.instance.id={run.InstanceId}",
            ["LOGGING__CONSOLE__FORMATTERNAME"] = "simple",
            ["LOGGING__CONSOLE__FORMATTEROPTIONS__TIMESTAMPFORMAT"] = "yyyy-MM-ddTHH:mm:ss.fff ",
        };
        var urls = run.Resource.Annotations.OfType<EndpointAnnotation>().Where(endpoint => endpoint.UriScheme is "http" or "https")
            .Select(endpoint => string.Create(CultureInfo.InvariantCulture, $"{endpoint.UriScheme}://{endpoint.TargetHost}:{endpoint.InstancePorts[run.Index]}"));
        if (string.Join(';', urls) is { Length: > 0 } joined)
        {
            variables["ASPNETCORE_URLS"] = joined;
        }

        AddExporter(variables, run.Services);
        return variables;
    }

    // Where the AppHost sends telemetry, the services do. In Development they do it at once and completely.
    static void AddExporter(Dictionary<string, object> variables, IServiceProvider services)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        foreach (var name in ExporterSettings)
        {
            if (configuration[name] is { Length: > 0 } value)
            {
                variables[name] = value;
            }
        }

        if (variables.ContainsKey(ExporterSettings[0]) && services.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            variables["OTEL_BLRP_SCHEDULE_DELAY"] = "1000";
            variables["OTEL_BSP_SCHEDULE_DELAY"] = "1000";
            variables["OTEL_METRIC_EXPORT_INTERVAL"] = "1000";
            variables["OTEL_TRACES_SAMPLER"] = "always_on";
            variables["OTEL_METRICS_EXEMPLAR_FILTER"] = "trace_based";
        }
    }
}
