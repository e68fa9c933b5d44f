using Npgsql;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Users;
using TaskAgent.Persistence.Database;

namespace TaskAgent.Persistence.MessagePath;

/// <summary>Finds the account of a sender, or makes a guest. Of several first messages at once one makes it; the others wait and find it.</summary>
static class SenderSql
{
    const string Resolve =
        """
        with link as (
            insert into sender_links (channel, sender_id, user_id, last_seen_at) values ($1, $2, $3, $4)
            on conflict (channel, sender_id) do update set last_seen_at = greatest(sender_links.last_seen_at, excluded.last_seen_at)
            returning user_id
        )
        insert into users (id, name, time_zone, locale, is_guest, created_at)
        select user_id, $2, 'UTC', 'en-US', true, $4 from link where user_id = $3
        """;

    const string Stored =
        """
        select users.id, users.name, users.time_zone, users.locale
        from users join sender_links on sender_links.user_id = users.id
        where sender_links.channel = $1 and sender_links.sender_id = $2
        """;

    const string Guests =
        """
        select users.id, users.name, users.time_zone, users.locale
        from users join sender_links on sender_links.user_id = users.id
        where users.is_guest
        group by users.id
        order by max(sender_links.last_seen_at) desc, users.id
        limit $1
        """;

    public static NpgsqlBatchCommand[] ResolveCommands(Sender sender, Guid newUserId, DateTimeOffset now)
    {
        var channel = Columns.Word(sender.Channel!.Value);
        return
        [
            RowSecurity.AsDirectory(),
            Sql.Command(Resolve, Sql.Value(channel), Sql.Value(sender.SenderId), Sql.Value(newUserId), Sql.Value(now)),
            Sql.Command(Stored, Sql.Value(channel), Sql.Value(sender.SenderId)),
        ];
    }

    /// <summary>Finds and makes nobody.</summary>
    public static NpgsqlBatchCommand[] FindCommands(Sender sender) =>
        [RowSecurity.AsDirectory(), Sql.Command(Stored, Sql.Value(Columns.Word(sender.Channel!.Value)), Sql.Value(sender.SenderId))];

    public static NpgsqlBatchCommand[] ListCommands() => [RowSecurity.AsDirectory(), Sql.Command(Guests, Sql.Value(Limits.PageSize))];

    public static async Task<IReadOnlyList<User>> ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        var users = new List<User>();
        while (await reader.ReadAsync(cancellationToken))
        {
            users.Add(new User(reader.GetGuid(0), reader.GetString(1), reader.GetString(2), reader.GetString(3)));
        }

        return users;
    }
}
