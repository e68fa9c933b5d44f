using Npgsql;
using NpgsqlTypes;

namespace TaskAgent.Persistence.Database;

/// <summary>Plain Npgsql, for what must take one round trip.</summary>
static class Sql
{
    public static NpgsqlBatchCommand Command(string text, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
        var command = new NpgsqlBatchCommand(text);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }

        return command;
    }

    public static NpgsqlParameter Value<T>(T value) => new NpgsqlParameter<T> { TypedValue = value };

    public static NpgsqlParameter Value(DateTimeOffset value) => Value(value.UtcDateTime);

    public static NpgsqlParameter OrNull(Guid? value) => new() { Value = value ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid };

    public static NpgsqlParameter OrNull(string? value) => new() { Value = value ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text };

    public static NpgsqlParameter OrNull(DateTimeOffset? value) =>
        new() { Value = value?.UtcDateTime ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlDbType.TimestampTz };

    public static NpgsqlParameter Json(byte[] utf8) => new NpgsqlParameter<byte[]> { TypedValue = utf8, NpgsqlDbType = NpgsqlDbType.Jsonb };

    /// <summary>The same for commands whose results nobody reads.</summary>
    public static Task RunAsync(this Sessions sessions, IReadOnlyList<NpgsqlBatchCommand> commands, CancellationToken cancellationToken) =>
        sessions.RunAsync(commands, static (_, _) => Task.FromResult(true), cancellationToken);

    /// <summary>
    /// Sends all commands at once, which the server takes for one transaction: all of them or none. <paramref name="read"/> starts on
    /// the result of the second command, the first being the one that says in whose name they run.
    /// </summary>
    public static async Task<T> RunAsync<T>(
        this Sessions sessions, IReadOnlyList<NpgsqlBatchCommand> commands, Func<NpgsqlDataReader, CancellationToken, Task<T>> read,
        CancellationToken cancellationToken)
    {
        await using var session = await sessions.OpenAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(session);
        foreach (var command in commands)
        {
            batch.BatchCommands.Add(command);
        }

        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        var result = await read(reader, cancellationToken);

        // A later command's error, the commit's included, shows only when its result is asked for.
        while (await reader.NextResultAsync(cancellationToken))
        {
        }

        return result;
    }
}
