using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Npgsql;
using TaskAgent.Contracts;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.Tests.Support;

namespace TaskAgent.Persistence.Tests;

/// <summary>What holds when a condition on the user is forgotten: these queries have none.</summary>
public sealed class IsolationTests(ServiceFixture service) : ServiceTest(service)
{
    public static TheoryData<string> Tables => ["cases", "tasks", "conversation_entries", "messages", "change_sets", "task_changes", "undos"];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (var user in new[] { Alex, Bo })
        {
            var message = await Client.OpenMessageAsync(user, Message(), Stop);
            var changes = await Client.CommitAsync(user, new(Guid.CreateVersion7(), message.CaseId, [NewTask(message.CaseId)], []), Stop);
            await Client.CommitAsync(user, new(Guid.CreateVersion7(), message.CaseId, [], changes.Created), Stop);
            await Client.UndoAsync(user, new(Guid.CreateVersion7()), Stop);
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Query_WithoutAnyCondition_SeesTheOwnRowsOnly(string table)
    {
        var owners = await InContextOfAsync(Bo, db => db.Database.SqlQueryRaw<Guid>(OwnersOf(table)).ToListAsync());

        Assert.Equal([Bo.Value], owners.Distinct());
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Query_WithoutAUser_SeesNothing(string table)
    {
        var owners = await InContextOfAsync(null, db => db.Database.SqlQueryRaw<Guid>(OwnersOf(table)).ToListAsync());

        Assert.Empty(owners);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Batch_WithoutAnyCondition_SeesTheOwnRowsOnly(string table)
    {
        var owners = await InBatchAsync(RowSecurity.As(Bo), $"select distinct user_id from {table}");

        Assert.Equal([Bo.Value], owners);
    }

    [Fact]
    public async Task Query_ContextUsedByAnotherUserBefore_SeesTheOwnRowsOnly()
    {
        await InContextOfAsync(Alex, db => db.Tasks.ToListAsync());

        Assert.All(await InContextOfAsync(Bo, db => db.Tasks.ToListAsync()), task => Assert.Equal(Bo.Value, task.UserId));
    }

    [Fact]
    public async Task Users_OfAUser_AreTheUserAlone()
    {
        Assert.Equal([Bo.Value], await InBatchAsync(RowSecurity.As(Bo), "select id from users"));
    }

    [Fact]
    public async Task Update_WithoutAnyCondition_ChangesTheOwnRowsOnly()
    {
        await InBatchAsync(RowSecurity.As(Bo), "update tasks set title = 'Bo was here' returning id");

        Assert.Equal(0, await Rows.CountAsync("tasks where user_id = $1 and title = 'Bo was here'", Alex.Value));
    }

    [Fact]
    public async Task Insert_InAnotherName_IsRefused()
    {
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => InBatchAsync(
            RowSecurity.As(Bo),
            $"""
            insert into cases (id, user_id, title, status, priority, created_at, updated_at, version)
            values ('{Guid.CreateVersion7()}', '{Alex}', 'For you', 'Open', 'Low', now(), now(), 1) returning id
            """));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Fact]
    public async Task Delete_OfARow_IsNoRightOfTheService()
    {
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => InBatchAsync(RowSecurity.As(Bo), "delete from tasks returning id"));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Directory_RowsOfUsers_AreNotForIt(string table)
    {
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => InBatchAsync(RowSecurity.AsDirectory(), $"select user_id from {table}"));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Fact]
    public async Task Login_OfTheService_IsNoOwnerAndCanDoNothingByItself()
    {
        await using var session = await Service.Service.Services.GetRequiredService<Sessions>().OpenAsync(Stop);
        await using var who = new NpgsqlCommand(
            """
            select rolsuper or rolbypassrls or rolinherit or rolcreaterole
                or exists (select from pg_class where relnamespace = 'public'::regnamespace and relowner = pg_roles.oid)
            from pg_roles where rolname = session_user
            """,
            session);
        await using var read = new NpgsqlCommand("select count(*) from tasks", session);

        Assert.Equal(false, await who.ExecuteScalarAsync(Stop));
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => read.ExecuteScalarAsync(Stop));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Fact]
    public async Task Schema_EveryTableOfUserData_ForcesItsPolicies()
    {
        var open = await Rows.CountAsync(
            """
            pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> '__EFMigrationsHistory'
            and not (relrowsecurity and relforcerowsecurity)
            """);

        Assert.Equal(0, open);
    }

    static string OwnersOf(string table) => $"select user_id as \"Value\" from {table}";

    Task<List<Guid>> InBatchAsync(NpgsqlBatchCommand name, string sql) =>
        Service.Service.Services.GetRequiredService<Sessions>().RunAsync(
            [name, Sql.Command(sql)],
            async (reader, stop) =>
            {
                var ids = new List<Guid>();
                while (await reader.ReadAsync(stop))
                {
                    ids.Add(reader.GetGuid(0));
                }

                return ids;
            },
            Stop);

    async Task<List<T>> InContextOfAsync<T>(UserId? user, Func<TaskAgentDb, Task<List<T>>> query)
    {
        var services = Service.Service.Services;
        var claims = user is { } id ? new[] { new Claim(JwtRegisteredClaimNames.Sub, id.ToString()) } : [];
        services.GetRequiredService<IHttpContextAccessor>().HttpContext =
            new DefaultHttpContext { User = new ClaimsPrincipal(new ClaimsIdentity(claims)) };
        await using var scope = services.CreateAsyncScope();
        return await query(scope.ServiceProvider.GetRequiredService<TaskAgentDb>());
    }
}
