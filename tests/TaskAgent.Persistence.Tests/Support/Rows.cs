using Npgsql;

namespace TaskAgent.Persistence.Tests.Support;

/// <summary>Looks into the database past the service, as its superuser.</summary>
public sealed class Rows(string connectionString) : IAsyncDisposable
{
    readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(connectionString);

    public async Task<T> OneAsync<T>(string sql, params object[] values)
    {
        await using var command = Command(_source.CreateCommand(sql), values);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public Task<long> CountAsync(string tableAndCondition, params object[] values) => OneAsync<long>($"select count(*) from {tableAndCondition}", values);

    public async Task RunAsync(string sql, params object[] values)
    {
        await using var command = Command(_source.CreateCommand(sql), values);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Asks until a condition holds.</summary>
    public async Task WaitUntilAsync(string condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await OneAsync<bool>($"select {condition}"))
        {
            patience.Token.ThrowIfCancellationRequested();
        }
    }

    public ValueTask<NpgsqlConnection> OpenAsync() => _source.OpenConnectionAsync();

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    static NpgsqlCommand Command(NpgsqlCommand command, object[] values)
    {
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
