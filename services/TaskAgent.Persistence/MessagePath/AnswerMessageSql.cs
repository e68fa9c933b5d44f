using Npgsql;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Channels;
using TaskAgent.Persistence.Database;

namespace TaskAgent.Persistence.MessagePath;

/// <summary>Stores a message's answer and the agent's entry together, if the message has no answer yet.</summary>
static class AnswerMessageSql
{
    const string Answer =
        """
        with message as (
            select case_id from messages where id = $1 and user_id = $2
        ), target as (
            select cases.id from cases join message on cases.id = message.case_id for no key update of cases
        ), answered as (
            update messages set response = $3, answered_at = $5
            from target where messages.id = $1 and messages.response is null
            returning messages.case_id, messages.received_at
        ), said as (
            -- An answer comes after its question, whatever the clocks of two hosts say.
            insert into conversation_entries (id, user_id, case_id, message, sender, timestamp, metadata)
            select $6, $2, case_id, $4, 'Agent', greatest($5, received_at), jsonb_build_object('message_id', $1) from answered
        ), touched as (
            update cases set updated_at = $5 from answered where cases.id = answered.case_id
        )
        select exists (select from answered)
        """;

    const string Stored = "select response from messages where id = $1 and user_id = $2";

    /// <summary>The answer that is stored, or null when the user has no such message.</summary>
    public static async Task<MessageResponse?> RunAsync(
        Sessions sessions, UserId user, Guid messageId, MessageResponse answer, Guid entryId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        NpgsqlBatchCommand[] commands =
        [
            RowSecurity.As(user),
            Sql.Command(
                Answer,
                Sql.Value(messageId), Sql.Value(user.Value), Sql.Json(StoredJson.Write(answer)), Sql.Value(answer.Response), Sql.Value(now),
                Sql.Value(entryId)),
        ];
        var won = await sessions.RunAsync(
            commands, static async (reader, stop) => await reader.ReadAsync(stop) && reader.GetBoolean(0), cancellationToken);
        return won ? answer : (await FindAsync(sessions, user, messageId, cancellationToken))?.Response;
    }

    /// <summary>What is stored of the user's message; null when there is none.</summary>
    public static Task<StoredAnswer?> FindAsync(Sessions sessions, UserId user, Guid messageId, CancellationToken cancellationToken) =>
        sessions.RunAsync<StoredAnswer?>(
            [RowSecurity.As(user), Sql.Command(Stored, Sql.Value(messageId), Sql.Value(user.Value))],
            static async (reader, stop) => !await reader.ReadAsync(stop) ? null
                : new StoredAnswer(await reader.IsDBNullAsync(0, stop) ? null : StoredJson.Response(reader.GetString(0))),
            cancellationToken);

    /// <param name="Response">Null while the message has no answer.</param>
    public sealed record StoredAnswer(MessageResponse? Response);
}
