using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace TaskAgent.Persistence.Database;

sealed class MigrationHealthCheck(MigrationState state) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(state.Finished.IsCompleted ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded("The database is not migrated yet."));
}
