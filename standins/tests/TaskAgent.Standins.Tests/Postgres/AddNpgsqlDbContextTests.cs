using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace TaskAgent.Standins.Tests.Postgres;

public sealed class AddNpgsqlDbContextTests
{
    readonly HostApplicationBuilder _builder = Host.CreateEmptyApplicationBuilder(null);

    [Fact]
    public void Resolve_ConnectionStringsEntry_IsUsed()
    {
        Configure("ConnectionStrings:notes", "Host=db;Database=notes");
        _builder.AddNpgsqlDbContext<NotesContext>("notes");

        Assert.Equal("Host=db;Database=notes", Resolve().Database.GetConnectionString());
    }

    [Fact]
    public void Resolve_NothingConfigured_NamesThePlacesToSet()
    {
        _builder.AddNpgsqlDbContext<NotesContext>("notes");

        var failure = Assert.Throws<InvalidOperationException>(() => Resolve());

        Assert.Equal(
            "ConnectionString is missing. It should be provided in 'ConnectionStrings:notes' or under the 'ConnectionString' key in "
            + "'Aspire:Npgsql:EntityFrameworkCore:PostgreSQL' or 'Aspire:Npgsql:EntityFrameworkCore:PostgreSQL:NotesContext' configuration section.",
            failure.Message);
    }

    [Fact]
    public void Resolve_SectionOfTheContext_WinsOverTheCommonOne()
    {
        Configure("ConnectionStrings:notes", "Host=db");
        Configure("Aspire:Npgsql:EntityFrameworkCore:PostgreSQL:CommandTimeout", "11");
        Configure("Aspire:Npgsql:EntityFrameworkCore:PostgreSQL:NotesContext:CommandTimeout", "7");
        _builder.AddNpgsqlDbContext<NotesContext>("notes");

        Assert.Equal(7, Resolve().Database.GetCommandTimeout());
    }

    [Fact]
    public void Resolve_SettingsDelegate_WinsOverConfiguration()
    {
        Configure("ConnectionStrings:notes", "Host=db");
        _builder.AddNpgsqlDbContext<NotesContext>("notes", settings => settings.ConnectionString = "Host=elsewhere");

        Assert.Equal("Host=elsewhere", Resolve().Database.GetConnectionString());
    }

    [Fact]
    public void Resolve_OptionsDelegate_IsApplied()
    {
        Configure("ConnectionStrings:notes", "Host=db");
        _builder.AddNpgsqlDbContext<NotesContext>(
            "notes", configureDbContextOptions: options => options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking));

        Assert.Equal(QueryTrackingBehavior.NoTracking, Resolve().ChangeTracker.QueryTrackingBehavior);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ExecutionStrategy_RetriesUnlessDisabled(bool disableRetry)
    {
        Configure("ConnectionStrings:notes", "Host=db");
        _builder.AddNpgsqlDbContext<NotesContext>("notes", settings => settings.DisableRetry = disableRetry);

        Assert.Equal(!disableRetry, Resolve().Database.CreateExecutionStrategy().RetriesOnFailure);
    }

    [Fact]
    public void HealthChecks_ByDefault_HoldOneNamedAfterTheContext()
    {
        _builder.AddNpgsqlDbContext<NotesContext>("notes");

        Assert.Equal([nameof(NotesContext)], HealthChecks());
    }

    [Fact]
    public void HealthChecks_Disabled_HoldNone()
    {
        _builder.AddNpgsqlDbContext<NotesContext>("notes", settings => settings.DisableHealthChecks = true);

        Assert.Empty(HealthChecks());
    }

    [Fact]
    public void Add_SecondTime_IsRefused()
    {
        _builder.AddNpgsqlDbContext<NotesContext>("notes");

        var failure = Assert.Throws<InvalidOperationException>(() => _builder.AddNpgsqlDbContext<NotesContext>("notes"));

        Assert.StartsWith("DbContext<NotesContext> is already registered.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Scopes_OneAfterTheOther_ShareThePooledContext()
    {
        Configure("ConnectionStrings:notes", "Host=db");
        _builder.AddNpgsqlDbContext<NotesContext>("notes");
        using var host = _builder.Build();

        Assert.Same(InOwnScope(host), InOwnScope(host));
    }

    static NotesContext InOwnScope(IHost host)
    {
        using var scope = host.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<NotesContext>();
    }

    void Configure(string key, string value) => _builder.Configuration[key] = value;

    NotesContext Resolve() => _builder.Build().Services.CreateScope().ServiceProvider.GetRequiredService<NotesContext>();

    IEnumerable<string> HealthChecks() =>
        _builder.Build().Services.GetService<IOptions<HealthCheckServiceOptions>>()?.Value.Registrations.Select(check => check.Name) ?? [];

    public sealed class NotesContext(DbContextOptions<NotesContext> options) : DbContext(options);
}
