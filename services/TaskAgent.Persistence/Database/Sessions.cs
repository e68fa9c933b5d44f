using Npgsql;

namespace TaskAgent.Persistence.Database;

/// <summary>
/// Sessions without EF Core, from the same pool: Npgsql keeps one per connection string. The message path and the start of the service
/// do without EF Core altogether, whose first use costs more than everything else at the start together.
/// </summary>
sealed class Sessions(string connectionString)
{
    public async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var session = new NpgsqlConnection(connectionString);
        try
        {
            await session.OpenAsync(cancellationToken);
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }
}
