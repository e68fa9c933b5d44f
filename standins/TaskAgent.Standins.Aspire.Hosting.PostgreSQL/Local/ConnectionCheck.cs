using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>Healthy when a connection can be opened; without a database in the connection string, to the one that always exists.</summary>
sealed class ConnectionCheck(Func<CancellationToken, ValueTask<string?>> connectionString) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // Without a pool: a connection that was good once says nothing about now.
        var address = new NpgsqlConnectionStringBuilder(await connectionString(cancellationToken)) { Pooling = false, Timeout = 5 };
        address.Database ??= "postgres";
        try
        {
            await using var connection = new NpgsqlConnection(address.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (NpgsqlException failure)
        {
            return new(context.Registration.FailureStatus, failure.Message, failure);
        }
    }
}
