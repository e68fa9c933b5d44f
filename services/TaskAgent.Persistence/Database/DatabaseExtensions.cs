using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace TaskAgent.Persistence.Database;

static class DatabaseExtensions
{
    /// <summary>The database resource of the graph.</summary>
    public const string ConnectionName = "task-agent";

    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        builder.Services.AddHttpContextAccessor();
        var scope = new RowSecurityInterceptor(new HttpContextAccessor());
        builder.AddNpgsqlDbContext<TaskAgentDb>(
            ConnectionName,
            settings =>
            {
                settings.ConnectionString = Tune(settings.ConnectionString);
                // It would start EF Core before anybody needs it; the check below asks the database itself.
                settings.DisableHealthChecks = true;
                builder.Services.AddSingleton(new Sessions(settings.ConnectionString ?? ""));
            },
            options => options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).AddInterceptors(scope));

        builder.Services.AddSingleton<MigrationState>();
        builder.Services.AddHostedService<Migrator>();
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database");

        // Who waits for this service waits for its schema too.
        builder.Services.Configure<HealthCheckOptions>(health =>
            health.ResultStatusCodes[HealthStatus.Degraded] = StatusCodes.Status503ServiceUnavailable);
    }

    static string? Tune(string? connectionString)
    {
        if (string.IsNullOrEmpty(connectionString))
        {
            return connectionString;
        }

        var tuned = new NpgsqlConnectionStringBuilder(connectionString);
        // Every statement is one of a few dozen texts. Plans are kept from the second use on, without a round trip to ask for it.
        tuned.TryAdd("Max Auto Prepare", 100);
        tuned.TryAdd("Auto Prepare Min Usages", 2);
        // Nothing outlives its transaction here, so a session needs no cleaning before the next use.
        tuned.TryAdd("No Reset On Close", true);
        // More sessions than this only wait for each other on a small server; the others queue here, where it is cheaper.
        tuned.TryAdd("Maximum Pool Size", 16);
        return tuned.ConnectionString;
    }

    static void TryAdd(this NpgsqlConnectionStringBuilder builder, string keyword, object value)
    {
        if (!builder.ContainsKey(keyword))
        {
            builder[keyword] = value;
        }
    }
}
