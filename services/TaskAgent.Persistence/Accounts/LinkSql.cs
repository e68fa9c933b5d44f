using Npgsql;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Channels;
using TaskAgent.Persistence.Database;

namespace TaskAgent.Persistence.Accounts;

/// <summary>
/// Ties a sender to the account of a code. What a guest of that sender has becomes the account's, and the guest is gone: one transaction,
/// so that nothing is lost between the two.
/// </summary>
static class LinkSql
{
    const string Create =
        """
        insert into link_codes (user_id, code_hash, expires_at) select users.id, $2, $3 from users where users.id = $1
        on conflict (user_id) do update set code_hash = $2, expires_at = $3
        """;

    // A code is good for one use: of two senders who send it at once, one takes it.
    const string Take =
        """
        with code as (
            delete from link_codes where code_hash = $1 and expires_at > $2 returning user_id
        ), before as (
            select users.id from sender_links join users on users.id = sender_links.user_id and users.is_guest
            where sender_links.channel = $3 and sender_links.sender_id = $4
        ), link as (
            insert into sender_links (channel, sender_id, user_id, last_seen_at) select $3, $4, code.user_id, $2 from code
            on conflict (channel, sender_id) do update set user_id = excluded.user_id, last_seen_at = excluded.last_seen_at
        )
        select
            set_config('app.user_id', coalesce((select user_id::text from code), ''), true),
            set_config('app.guest_id', coalesce((select before.id::text from before, code where before.id <> code.user_id), ''), true)
        """;

    const string Account = "nullif(current_setting('app.user_id', true), '')::uuid";
    const string Guest = "nullif(current_setting('app.guest_id', true), '')::uuid";

    // A key of a delivery names one message of a user; should both have used the same, the guest's gets another name.
    const string GiveMessages =
        $"""
        update messages
        set user_id = {Account},
            idempotency_key = case
                when exists (select from messages own where own.user_id = {Account} and own.idempotency_key = messages.idempotency_key)
                then left({Guest} || ':' || idempotency_key, 256) else idempotency_key end
        where user_id = {Guest}
        """;

    // A guest may speak from several places; all of them speak for the account now.
    const string MoveLinks = $"update sender_links set user_id = {Account} where user_id = {Guest}";

    const string DropGuest = $"delete from users where id = {Guest} and is_guest";

    const string Owner = $"select users.id, users.name, users.time_zone, users.locale from users where users.id = {Account}";

    static readonly string[] Given = ["cases", "tasks", "conversation_entries", "change_sets", "task_changes", "undos", "api_tokens", "security_events"];

    public static NpgsqlBatchCommand[] CreateCommands(Guid user, string hash, DateTimeOffset expires) =>
        [RowSecurity.AsDirectory(), Sql.Command(Create, Sql.Value(user), Sql.Value(hash), Sql.Value(expires))];

    public static NpgsqlBatchCommand[] TakeCommands(Sender sender, string hash, DateTimeOffset now) =>
    [
        RowSecurity.AsDirectory(),
        Sql.Command(Take, Sql.Value(hash), Sql.Value(now), Sql.Value(Columns.Word(sender.Channel!.Value)), Sql.Value(sender.SenderId)),
        RowSecurity.AsService(),
        .. Given.Select(table => Sql.Command($"update {table} set user_id = {Account} where user_id = {Guest}")),
        Sql.Command(GiveMessages),
        RowSecurity.AsDirectory(),
        Sql.Command(MoveLinks),
        Sql.Command(DropGuest),
        Sql.Command(
            $"insert into security_events (id, user_id, kind, at, subject) select $1, id, $2, $3, $4 from users where id = {Account}",
            Sql.Value(Guid.CreateVersion7(now)), Sql.Value(SecurityEvents.SenderLinked), Sql.Value(now), Sql.Value(sender.SenderId)),
        Sql.Command(Owner),
    ];
}
