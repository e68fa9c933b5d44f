using Npgsql;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Cases;
using TaskAgent.Persistence.Database;

namespace TaskAgent.Persistence.MessagePath;

/// <summary>
/// Claims a message with its case and entry. Who loses the claim has waited for the winner's transaction, has written nothing, and
/// finds the winner's row when it looks again. Cases are locked before messages everywhere, so that claim and answer cannot deadlock.
/// </summary>
static class OpenMessageSql
{
    const string Claim =
        """
        with target as (
            select id from cases where id = $5 and user_id = $2 and deleted_at is null for no key update
        ), claim as (
            insert into messages (id, user_id, idempotency_key, fingerprint, case_id, new_case, channel, received_at, time_zone, locale)
            select $1, $2, $3, $4, destination.id, destination.is_new, $8, $10, $11, $12
            from (select id, false from target union all select $6::uuid, true where $5 is null) as destination (id, is_new)
            on conflict do nothing
            returning case_id, new_case
        ), opened as (
            insert into cases (id, user_id, title, status, priority, created_at, updated_at, version)
            select case_id, $2, $7, 'Open', 'Medium', $10, $10, 1 from claim where new_case
        ), continued as (
            -- A message is no change of the case, so it keeps its version; being opened again is one.
            update cases
            set status = case status when 'Closed' then 'Open' else status end,
                version = version + (status = 'Closed')::int,
                updated_at = $13
            from claim where cases.id = claim.case_id and not claim.new_case
        ), said as (
            insert into conversation_entries (id, user_id, case_id, message, sender, timestamp, metadata)
            select $1, $2, case_id, $9, 'User', $10, jsonb_build_object('channel', $8, 'message_id', $1) from claim
        )
        select case_id, new_case from claim
        """;

    const string Stored =
        """
        select id, case_id, new_case, received_at, time_zone, locale, response, fingerprint
        from messages where user_id = $1 and idempotency_key = $2
        """;

    /// <summary>The stored message and the fingerprint of its first delivery; null when the case is unknown, for which nothing was written.</summary>
    public static async Task<(OpenedMessage Message, string Fingerprint)?> RunAsync(
        Sessions sessions, UserId user, OpenMessage message, Guid newCaseId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        NpgsqlBatchCommand[] commands =
        [
            RowSecurity.As(user),
            Sql.Command(
                Claim,
                Sql.Value(message.MessageId), Sql.Value(user.Value), Sql.Value(message.IdempotencyKey), Sql.Value(message.Fingerprint),
                Sql.OrNull(message.CaseId), Sql.Value(newCaseId), Sql.OrNull(message.CaseTitle), Sql.Value(Columns.Word(message.Channel)),
                Sql.Value(message.Message), Sql.Value(message.ReceivedAt), Sql.Value(message.TimeZone), Sql.Value(message.Locale),
                Sql.Value(now)),
        ];
        return await sessions.RunAsync(commands, ReadClaimAsync, cancellationToken)
            ?? await sessions.RunAsync(
                [RowSecurity.As(user), Sql.Command(Stored, Sql.Value(user.Value), Sql.Value(message.IdempotencyKey))], ReadStoredAsync, cancellationToken);

        async Task<(OpenedMessage, string)?> ReadClaimAsync(NpgsqlDataReader reader, CancellationToken stop) =>
            await reader.ReadAsync(stop)
                ? (new OpenedMessage(
                    message.MessageId, reader.GetGuid(0), reader.GetBoolean(1), Repeat: false, message.ReceivedAt.AsStored(), message.TimeZone,
                    message.Locale, Response: null), message.Fingerprint)
                : null;
    }

    static async Task<(OpenedMessage, string)?> ReadStoredAsync(NpgsqlDataReader reader, CancellationToken stop) =>
        await reader.ReadAsync(stop)
            ? (new OpenedMessage(
                reader.GetGuid(0), reader.GetGuid(1), reader.GetBoolean(2), Repeat: true, reader.GetFieldValue<DateTimeOffset>(3), reader.GetString(4),
                reader.GetString(5), await reader.IsDBNullAsync(6, stop) ? null : StoredJson.Response(reader.GetString(6))), reader.GetString(7))
            : null;
}
