using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace TaskAgent.Persistence.Database;

static class DatabaseExtensions
{
    /// <summary>The database resource of the graph.</summary>
    public const string ConnectionName = "task-agent";

    // Every statement is one of a few dozen texts: its plan is kept from the second use on, without a round trip to ask for it.
    // Nothing outlives its transaction here, so a session needs no cleaning before its next use. More sessions than these would only
    // wait for each other on a small server; the calls queue here, where it is cheaper.
    const string Defaults = "Max Auto Prepare=100;Auto Prepare Min Usages=2;No Reset On Close=true;Maximum Pool Size=16;";

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

    /// <summary>The service's own login, and settings of which those that the connection string makes itself come last and win.</summary>
    public static string? Tune(string? connectionString) =>
        string.IsNullOrEmpty(connectionString) ? connectionString : ApplicationLogin.Of(Defaults + connectionString);
}
