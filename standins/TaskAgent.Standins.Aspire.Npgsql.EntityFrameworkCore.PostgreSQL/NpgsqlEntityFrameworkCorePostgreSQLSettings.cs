namespace Aspire.Npgsql.EntityFrameworkCore.PostgreSQL;

/// <summary>
/// How a context added by <c>AddNpgsqlDbContext</c> connects and what is registered beside it.
/// Read from <c>Aspire:Npgsql:EntityFrameworkCore:PostgreSQL</c>, then from the section of the context's name below it.
/// </summary>
public sealed class NpgsqlEntityFrameworkCorePostgreSQLSettings
{
    /// <summary>The database to connect to. <c>ConnectionStrings:{connectionName}</c> wins over this section. Default: null, an error when the context is first used.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>True: a transient failure is not retried, and own transactions need no execution strategy. Default: false.</summary>
    public bool DisableRetry { get; set; }

    /// <summary>True: no health check is registered. Default: false, one check named after the context.</summary>
    public bool DisableHealthChecks { get; set; }

    /// <summary>True: Npgsql's activities are not added to the traces. Default: false.</summary>
    public bool DisableTracing { get; set; }

    /// <summary>True: Npgsql's meters are not added to the metrics. Default: false.</summary>
    public bool DisableMetrics { get; set; }

    /// <summary>Seconds that one command may take. Default: null, which leaves Npgsql's own 30 seconds or the connection string's value.</summary>
    public int? CommandTimeout { get; set; }
}
