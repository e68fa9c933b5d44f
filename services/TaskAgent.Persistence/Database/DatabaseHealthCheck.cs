using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace TaskAgent.Persistence.Database;

/// <summary>Degraded until the database is migrated; from then on as healthy as its answer.</summary>
sealed class DatabaseHealthCheck(MigrationState migration, Sessions sessions) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!migration.Finished.IsCompleted)
        {
            return HealthCheckResult.Degraded("The database is not migrated yet.");
        }

        await using var session = await sessions.OpenAsync(cancellationToken);
        await using var ask = new NpgsqlCommand("select 1", session);
        await ask.ExecuteScalarAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
