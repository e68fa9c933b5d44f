using Npgsql;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Persistence.Database;

namespace TaskAgent.Persistence.MessagePath;

/// <summary>
/// Commits a message's new tasks and its answer in one statement, so that one is never there without the other, if the message has
/// neither yet. What <see cref="CommitSql"/> and <see cref="AnswerMessageSql"/> do one after the other where the answer depends on what
/// became of the tasks.
/// </summary>
static class AnsweredCommitSql
{
    const string Commit =
        $"""
        with target as (
            select id from cases where id = $2 and user_id = $3 and deleted_at is null for no key update
        ), answered as (
            update messages set response = $6, answered_at = $5
            from target
            where messages.id = $1 and messages.case_id = target.id and messages.response is null
                and not exists (select from change_sets where id = $1 and user_id = $3)
            returning messages.id, messages.case_id, messages.received_at
        ), claim as (
            -- Tasks that were committed meanwhile make this fail, and with it everything.
            insert into change_sets (id, user_id, case_id, created_at, document)
            select id, $3, case_id, $5, $4 from answered
            returning id, case_id
        ), created as (
            {TaskColumns.InsertCreated}
        ), said as (
            -- An answer comes after its question, whatever the clocks of two hosts say.
            insert into conversation_entries (id, user_id, case_id, message, sender, timestamp, metadata)
            select $8, $3, case_id, $7, 'Agent', greatest($5, received_at), jsonb_build_object('message_id', $1) from answered
        ), touched as (
            update cases set updated_at = $5 from answered where cases.id = answered.case_id
        )
        select exists (select from answered), exists (select from target)
        """;

    public static async Task<AnsweredCommitOutcome> RunAsync(
        Sessions sessions, UserId user, AnsweredChangeSet answered, Guid entryId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (changes, answer) = answered;
        NpgsqlBatchCommand[] commands =
        [
            RowSecurity.As(user),
            Sql.Command(
                Commit,
                Sql.Value(changes.Id), Sql.Value(changes.CaseId), Sql.Value(user.Value), Sql.Json(StoredJson.Write(changes)), Sql.Value(now),
                Sql.Json(StoredJson.Write(answer)), Sql.Value(answer.Response), Sql.Value(entryId)),
        ];
        var (won, knownCase) = await sessions.RunAsync(commands, ReadAsync, cancellationToken);
        return won ? new AnsweredCommitOutcome.Committed()
            : await AnswerMessageSql.FindAsync(sessions, user, changes.Id, cancellationToken) switch
            {
                null => new AnsweredCommitOutcome.UnknownMessage(),
                { Response: { } stored } => new AnsweredCommitOutcome.Repeat(stored),
                _ when !knownCase => new AnsweredCommitOutcome.UnknownCase(),
                _ => new AnsweredCommitOutcome.CommittedAlone(),
            };
    }

    static async Task<(bool Won, bool KnownCase)> ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        await reader.ReadAsync(cancellationToken);
        return (reader.GetBoolean(0), reader.GetBoolean(1));
    }
}
