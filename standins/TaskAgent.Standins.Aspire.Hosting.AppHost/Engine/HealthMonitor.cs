using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.Engine;

/// <summary>Asks the health checks of running instances: often until the first good answer, because others wait for it, then as Aspire does.</summary>
sealed class HealthMonitor(HealthCheckService checks, TimeProvider time)
{
    static readonly TimeSpan WhileStarting = TimeSpan.FromMilliseconds(50);
    static readonly TimeSpan WhileHealthy = TimeSpan.FromSeconds(30);
    static readonly TimeSpan MostWhileUnhealthy = TimeSpan.FromSeconds(5);

    public async Task WatchAsync(ResourceInstance instance, CancellationToken ended)
    {
        var wasHealthy = false;
        HealthCheckResult? told = null;
        var failures = 0;
        while (!ended.IsCancellationRequested)
        {
            var result = await CheckAsync(instance, ended);
            if (ended.IsCancellationRequested)
            {
                return;
            }

            if (told?.Status != result.Status || told?.Description != result.Description)
            {
                told = result;
                instance.Publish(snapshot => snapshot with { HealthStatus = result.Status, Reason = result.Description });
            }

            wasHealthy |= result.Status == HealthStatus.Healthy;
            failures = result.Status == HealthStatus.Healthy ? 0 : failures + 1;
            var pause = !wasHealthy ? WhileStarting
                : failures == 0 ? WhileHealthy
                : TimeSpan.FromSeconds(Math.Min(failures, MostWhileUnhealthy.TotalSeconds));
            await Task.Delay(pause, time, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    async Task<HealthCheckResult> CheckAsync(ResourceInstance instance, CancellationToken cancellationToken)
    {
        try
        {
            var annotations = instance.Resource.Annotations.OfType<HealthCheckAnnotation>().ToList();
            var worst = await CheckRegisteredAsync([.. annotations.Where(check => check is not HttpHealthCheckAnnotation).Select(check => check.Key)], cancellationToken);
            foreach (var http in annotations.OfType<HttpHealthCheckAnnotation>())
            {
                var result = await http.CheckAsync(instance.Resource, instance.Index, cancellationToken);
                worst = result.Status < worst.Status ? result : worst;
            }

            return worst;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("it has ended");
        }
    }

    async Task<HealthCheckResult> CheckRegisteredAsync(HashSet<string> keys, CancellationToken cancellationToken)
    {
        if (keys.Count == 0)
        {
            return HealthCheckResult.Healthy();
        }

        var report = await checks.CheckHealthAsync(check => keys.Contains(check.Name), cancellationToken);
        if (keys.FirstOrDefault(key => !report.Entries.ContainsKey(key)) is { } missing)
        {
            return HealthCheckResult.Unhealthy($"no health check '{missing}' is registered");
        }

        var (name, worst) = report.Entries.MinBy(entry => entry.Value.Status);
        return new(worst.Status, worst.Status == HealthStatus.Healthy ? null : $"{name}: {worst.Description ?? worst.Exception?.Message}");
    }
}
