using System.Diagnostics.CodeAnalysis;
using Aspire.Npgsql.EntityFrameworkCore.PostgreSQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Microsoft.Extensions.Hosting;

/// <summary>Registers a <see cref="DbContext"/> on PostgreSQL with everything a service in a distributed application wants around it.</summary>
public static class AspireEFPostgreSqlExtensions
{
    const string Section = "Aspire:Npgsql:EntityFrameworkCore:PostgreSQL";

    // What EF Core reads of a context by reflection; the real method is annotated alike, so trimming warnings agree.
    const DynamicallyAccessedMemberTypes RequiredByEF =
        DynamicallyAccessedMemberTypes.PublicConstructors
        | DynamicallyAccessedMemberTypes.NonPublicConstructors
        | DynamicallyAccessedMemberTypes.PublicProperties;

    /// <summary>
    /// Adds <typeparamref name="TContext"/> as a pooled context that retries transient failures, with a health check named after it
    /// and with Npgsql's traces and metrics.
    /// </summary>
    /// <typeparam name="TContext">The context; it needs a constructor taking <see cref="DbContextOptions{TContext}"/>.</typeparam>
    /// <param name="builder">The application to add to.</param>
    /// <param name="connectionName">The name below <c>ConnectionStrings</c>, which is the database resource's name in the AppHost.</param>
    /// <param name="configureSettings">Changes the settings after they were read from the configuration. Default: null, as read.</param>
    /// <param name="configureDbContextOptions">Changes the options after PostgreSQL was chosen in them. Default: null, as made.</param>
    /// <exception cref="ArgumentException"><paramref name="connectionName"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">
    /// The context is registered already; or, when it is first asked for (not here), no connection string is configured.
    /// </exception>
    public static void AddNpgsqlDbContext<[DynamicallyAccessedMembers(RequiredByEF)] TContext>(
        this IHostApplicationBuilder builder,
        string connectionName,
        Action<NpgsqlEntityFrameworkCorePostgreSQLSettings>? configureSettings = null,
        Action<DbContextOptionsBuilder>? configureDbContextOptions = null)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(connectionName);
        RefuseSecondRegistration<TContext>(builder.Services);

        var settings = ReadSettings<TContext>(builder.Configuration, connectionName);
        configureSettings?.Invoke(settings);

        builder.Services.AddDbContextPool<TContext>(options =>
        {
            UseNpgsql<TContext>(options, settings, connectionName);
            configureDbContextOptions?.Invoke(options);
        });
        AddHealthCheck<TContext>(builder.Services, settings);
        AddTelemetry(builder.Services, settings);
    }

    static void RefuseSecondRegistration<TContext>(IServiceCollection services)
        where TContext : DbContext
    {
        if (services.Any(service => service.ServiceType == typeof(DbContextOptions<TContext>)))
        {
            throw new InvalidOperationException(
                $"DbContext<{typeof(TContext).Name}> is already registered. Do not call AddDbContext<{typeof(TContext).Name}>() or "
                + $"AddNpgsqlDbContext<{typeof(TContext).Name}>() before this.");
        }
    }

    static NpgsqlEntityFrameworkCorePostgreSQLSettings ReadSettings<TContext>(IConfiguration configuration, string connectionName)
    {
        var settings = new NpgsqlEntityFrameworkCorePostgreSQLSettings();
        var section = configuration.GetSection(Section);
        section.Bind(settings);
        section.GetSection(connectionName).Bind(settings);
        section.GetSection(typeof(TContext).Name).Bind(settings);
        settings.ConnectionString = configuration.GetConnectionString(connectionName) ?? settings.ConnectionString;
        return settings;
    }

    static void UseNpgsql<TContext>(
        DbContextOptionsBuilder options, NpgsqlEntityFrameworkCorePostgreSQLSettings settings, string connectionName)
    {
        // `dotnet ef migrations add` builds the context without any AppHost around it and needs no database.
        if (string.IsNullOrWhiteSpace(settings.ConnectionString) && !EF.IsDesignTime)
        {
            throw new InvalidOperationException(
                $"ConnectionString is missing. It should be provided in 'ConnectionStrings:{connectionName}' or under the "
                + $"'ConnectionString' key in '{Section}' or '{Section}:{typeof(TContext).Name}' configuration section.");
        }

        options.UseNpgsql(settings.ConnectionString, npgsql =>
        {
            if (!settings.DisableRetry)
            {
                npgsql.EnableRetryOnFailure();
            }

            if (settings.CommandTimeout is { } seconds)
            {
                npgsql.CommandTimeout(seconds);
            }
        });
    }

    static void AddHealthCheck<TContext>(IServiceCollection services, NpgsqlEntityFrameworkCorePostgreSQLSettings settings)
        where TContext : DbContext
    {
        if (!settings.DisableHealthChecks)
        {
            services.AddHealthChecks().AddDbContextCheck<TContext>(typeof(TContext).Name);
        }
    }

    static void AddTelemetry(IServiceCollection services, NpgsqlEntityFrameworkCorePostgreSQLSettings settings)
    {
        if (!settings.DisableTracing)
        {
            services.AddOpenTelemetry().WithTracing(traces => traces.AddNpgsql());
        }

        if (!settings.DisableMetrics)
        {
            services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddNpgsqlInstrumentation());
        }
    }
}
