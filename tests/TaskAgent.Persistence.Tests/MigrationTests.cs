using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Persistence;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.Tests.Support;

namespace TaskAgent.Persistence.Tests;

[Collection(SharedService.Name)]
public sealed class MigrationTests(ServiceFixture service)
{
    [Fact]
    public async Task Migrate_FourReplicasAtOnce_AllSucceed()
    {
        var database = await service.Postgres.CreateDatabaseAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Schema.MigrateAsync(database, CancellationToken.None))));

        await using var rows = new Rows(database);
        Assert.Equal(Schema.Latest, await rows.OneAsync<string>("""select max("MigrationId") from "__EFMigrationsHistory" """));
    }

    [Fact]
    public async Task Migrate_TwoDatabasesAtOnce_ShareTheRoles()
    {
        var databases = await Task.WhenAll(service.Postgres.CreateDatabaseAsync(), service.Postgres.CreateDatabaseAsync());

        await Task.WhenAll(databases.Select(database => Task.Run(() => Schema.MigrateAsync(database, CancellationToken.None))));
    }

    [Fact]
    public void Migrations_OfTheModel_AreComplete()
    {
        using var db = Model(service.ConnectionString);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Migrate_FromTheFirstMigration_EndsWithTheSchemaOfAnEmptyStart()
    {
        var (old, empty) = (await service.Postgres.CreateDatabaseAsync(), await service.Postgres.CreateDatabaseAsync());
        await using (var db = Model(old))
        {
            await db.GetService<IMigrator>().MigrateAsync(db.Database.GetMigrations().First());
        }

        await Schema.MigrateAsync(old, CancellationToken.None);
        await Schema.MigrateAsync(empty, CancellationToken.None);

        Assert.Equal(await DescribeAsync(empty), await DescribeAsync(old));
    }

    [Fact]
    public async Task Health_MigrationWaits_IsDegradedAndUnavailable()
    {
        var database = await service.Postgres.CreateDatabaseAsync();
        await using var turn = await MigrationLock.TakeAsync(database, CancellationToken.None);
        await using var replica = new ServiceFactory(database);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Degraded"), await HealthAsync(replica));
    }

    [Fact]
    public async Task Health_Migrated_IsHealthy()
    {
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await HealthAsync(service.Service));
    }

    [Fact]
    public async Task Start_DatabaseNotThereYet_WaitsForIt()
    {
        var later = new NpgsqlConnectionStringBuilder(service.ConnectionString) { Database = "later" }.ConnectionString;
        await using var replica = new ServiceFactory(later);
        var before = await HealthAsync(replica);

        await service.Rows.RunAsync("create database later");

        await replica.Services.GetRequiredService<MigrationState>().Finished.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, before.Status);
    }

    [Fact]
    public async Task Start_MigrationFails_SaysWhyAndStops()
    {
        var database = await service.Postgres.CreateDatabaseAsync();
        await using (var rows = new Rows(database))
        {
            await rows.RunAsync("create table cases (id int)");
        }

        var (exitCode, output) = await RunAsync(database);

        Assert.Equal(1, exitCode);
        Assert.Contains(
            $"The database could not be migrated to {Schema.Latest}, so the service stops: 42P07: relation", output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Service_ConnectionStringIsOfAnOrdinaryOwner_WorksAndKeepsUsersApart()
    {
        var database = await service.Postgres.CreateDatabaseAsync();
        var owned = new NpgsqlConnectionStringBuilder(database) { Username = "owner_of_tables", Password = "owner" };
        await service.Rows.RunAsync(
            $"""
            create role {owned.Username} login createrole password '{owned.Password}';
            grant {RowSecurity.ServiceRole}, {RowSecurity.DirectoryRole} to {owned.Username} with admin option;
            alter database {owned.Database} owner to {owned.Username};
            """);
        await using var replica = new ServiceFactory(owned.ConnectionString);
        await replica.Services.GetRequiredService<MigrationState>().Finished.WaitAsync(TimeSpan.FromSeconds(60));

        var client = new PersistenceClient(replica.SignedClient);
        var user = await client.ResolveSenderAsync(new Sender(MessageChannel.Api, "somebody"), CancellationToken.None);

        Assert.Empty((await client.ListTasksAsync(new(user.Id), new(), CancellationToken.None)).Items);
    }

    static TaskAgentDb Model(string connectionString) => new(new DbContextOptionsBuilder<TaskAgentDb>().UseNpgsql(connectionString).Options);

    // Tables with their columns, constraints, indexes, policies and rights.
    static async Task<string> DescribeAsync(string connectionString)
    {
        await using var rows = new Rows(connectionString);
        return await rows.OneAsync<string>(
            """
            select string_agg(line, chr(10) order by line) from (
                select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) as line
                from information_schema.columns where table_schema = 'public'
                union all select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint where connamespace = 'public'::regnamespace
                union all select indexdef from pg_indexes where schemaname = 'public'
                union all select concat_ws(' ', tablename, policyname, roles, cmd, qual, with_check) from pg_policies
                union all select concat_ws(' ', relname, relacl, relrowsecurity, relforcerowsecurity) from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                union all select concat_ws(' ', attrelid::regclass, attname, attacl) from pg_attribute where attacl is not null and attrelid::regclass::text not like 'pg_%'
                union all select "MigrationId" from "__EFMigrationsHistory") as lines
            """);
    }

    static async Task<(HttpStatusCode Status, string Text)> HealthAsync(ServiceFactory replica)
    {
        using var client = replica.CreateClient();
        using var response = await client.GetAsync(new Uri("/health", UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    static async Task<(int ExitCode, string Output)> RunAsync(string database)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(TaskAgentDb).Assembly.Location])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                [$"ConnectionStrings__{DatabaseExtensions.ConnectionName}"] = database,
                ["ServiceIdentity__Key"] = "the-secret-of-all-services-in-tests",
            },
        };
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        try
        {
            var output = await process.StandardOutput.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, output);
        }
        finally
        {
            process.Kill();
        }
    }
}
