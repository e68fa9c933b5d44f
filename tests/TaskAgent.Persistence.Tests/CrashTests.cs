using System.Net;
using Npgsql;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Persistence.Tests.Support;

namespace TaskAgent.Persistence.Tests;

/// <summary>
/// Sessions that die in the middle of a transaction. A table is locked, so that the transaction stops where it wants to write there;
/// then its session is killed.
/// </summary>
public sealed class CrashTests(ServiceFixture service) : ServiceTest(service)
{
    [Fact]
    public async Task Open_SessionDies_NothingIsWritten()
    {
        await KillAtAsync("conversation_entries", () => Client.OpenMessageAsync(Alex, Message(), Stop));

        Assert.Equal((0, 0), (await CountAsync("messages"), await CountAsync("cases")));
    }

    [Fact]
    public async Task Open_SessionDies_RepeatDoesTheWork()
    {
        await KillAtAsync("conversation_entries", () => Client.OpenMessageAsync(Alex, Message(), Stop));

        var opened = await Client.OpenMessageAsync(Alex, Message(), Stop);

        Assert.False(opened.Repeat);
        Assert.Equal((1, 1), (await CountAsync("messages"), await CountAsync("conversation_entries")));
    }

    [Fact]
    public async Task Open_WinnerDiesWhileARepeatWaits_RepeatWins()
    {
        await using var gate = await Gate.CloseAsync(Rows, "conversation_entries");
        var winner = Client.OpenMessageAsync(Alex, Message(), Stop);
        var winnerSession = await gate.WaitForSessionAsync(1);
        var repeat = Client.OpenMessageAsync(Alex, Message(), Stop);
        await gate.WaitForSessionAsync(2);

        await gate.KillAsync(winnerSession);
        await gate.OpenAsync();

        await Assert.ThrowsAsync<ServiceException>(() => winner);
        Assert.False((await repeat).Repeat);
        Assert.Equal(1, await CountAsync("messages"));
    }

    [Fact]
    public async Task Answer_SessionDies_RepeatAnswersOnce()
    {
        var message = await Client.OpenMessageAsync(Alex, Message(), Stop);
        await KillAtAsync("conversation_entries", () => Client.AnswerMessageAsync(Alex, message.MessageId, Answer(message.CaseId, "Lost."), Stop));

        var stored = await Client.AnswerMessageAsync(Alex, message.MessageId, Answer(message.CaseId), Stop);

        Assert.Equal("Done.", stored.Response);
        Assert.Equal(2, await CountAsync("conversation_entries"));
    }

    [Fact]
    public async Task Commit_SessionDies_NothingIsWritten()
    {
        var changes = await NewChangesAsync();

        await KillAtAsync("task_changes", () => Client.CommitAsync(Alex, changes, Stop));

        Assert.Null(await Client.FindChangeSetAsync(Alex, changes.Id, Stop));
        Assert.Equal((1, 0), (await CountAsync("tasks"), await CountAsync("change_sets")));
    }

    [Fact]
    public async Task Commit_SessionDies_RepeatCommitsOnce()
    {
        var changes = await NewChangesAsync();
        await KillAtAsync("task_changes", () => Client.CommitAsync(Alex, changes, Stop));

        var committed = await Client.CommitAsync(Alex, changes, Stop);

        Assert.Equal(2, committed.Updated[0].Version);
        Assert.Equal((2, 1), (await CountAsync("tasks"), await CountAsync("task_changes")));
    }

    [Fact]
    public async Task AnswerWithTasks_SessionDies_NothingIsWrittenAndARepeatDoesTheWork()
    {
        var message = await Client.OpenMessageAsync(Alex, Message(), Stop);
        var answered = new AnsweredChangeSet(
            new ChangeSet(message.MessageId, message.CaseId, [NewTask(message.CaseId)], []), Answer(message.CaseId));
        await KillAtAsync("conversation_entries", () => Client.AnswerAsync(Alex, answered, Stop));
        var between = (await CountAsync("tasks"), await CountAsync("messages", "and response is not null"));

        await Client.AnswerAsync(Alex, answered, Stop);

        Assert.Equal((0, 0), between);
        Assert.Equal((1, 1), (await CountAsync("tasks"), await CountAsync("messages", "and response is not null")));
    }

    [Fact]
    public async Task Undo_SessionDies_RepeatUndoesOnce()
    {
        var changes = await Client.CommitAsync(Alex, await NewChangesAsync(), Stop);
        var undo = new UndoRequest(Guid.CreateVersion7());
        await KillAtAsync("undos", () => Client.UndoAsync(Alex, undo, Stop));
        var between = await CountAsync("undos");

        var undone = await Client.UndoAsync(Alex, undo, Stop);

        Assert.Equal((0, 1), (between, await CountAsync("undos")));
        Assert.Equal((changes.Id, 3), (undone.ChangeSetId, undone.Restored[0].Task.Version));
    }

    async Task<ChangeSet> NewChangesAsync()
    {
        var caseId = await NewCaseOfAsync(Alex);
        var task = await Client.InsertTaskAsync(Alex, NewTask(caseId), Stop);
        return new ChangeSet(Guid.CreateVersion7(), caseId, [NewTask(caseId)], [task]);
    }

    async Task KillAtAsync(string table, Func<Task> call)
    {
        await using var gate = await Gate.CloseAsync(Rows, table);
        var running = call();
        await gate.KillAsync(await gate.WaitForSessionAsync(1));
        var failure = await Assert.ThrowsAsync<ServiceException>(() => running);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, failure.Status);
        await gate.OpenAsync();
    }

    Task<long> CountAsync(string table, string condition = "") => Rows.CountAsync($"{table} where user_id = $1 {condition}", Alex.Value);

    /// <summary>A lock on a table, and the sessions that wait for it or for each other.</summary>
    sealed class Gate(Rows rows, NpgsqlConnection session, NpgsqlTransaction transaction) : IAsyncDisposable
    {
        public static async Task<Gate> CloseAsync(Rows rows, string table)
        {
            var session = await rows.OpenAsync();
            var transaction = await session.BeginTransactionAsync();
            await using var command = new NpgsqlCommand($"lock table {table} in exclusive mode", session, transaction);
            await command.ExecuteNonQueryAsync();
            return new Gate(rows, session, transaction);
        }

        /// <summary>The newest waiting session, as soon as there are so many.</summary>
        public async Task<int> WaitForSessionAsync(int waiting)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            while (!patience.IsCancellationRequested)
            {
                var pids = await rows.OneAsync<int[]>(
                    """
                    select coalesce(array_agg(pid order by query_start desc), '{}') from pg_stat_activity
                    where datname = current_database() and wait_event_type = 'Lock'
                    """);
                if (pids.Length == waiting)
                {
                    return pids[0];
                }
            }

            throw new TimeoutException("No session came to wait.");
        }

        public Task KillAsync(int pid) => rows.RunAsync("select pg_terminate_backend($1, 5000)", pid);

        public Task OpenAsync() => transaction.RollbackAsync();

        public async ValueTask DisposeAsync() => await session.DisposeAsync();
    }
}
