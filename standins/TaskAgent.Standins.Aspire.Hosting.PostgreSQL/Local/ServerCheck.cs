using Npgsql;

namespace Aspire.Hosting.Postgres.Local;

static class ServerCheck
{
    /// <summary>The server lets us in and serves our data: another one could have taken the port.</summary>
    public static async Task RunAsync(PostgresFolder folder, PostgresCredentials credentials, int port, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(credentials.ConnectionString(port, "postgres"));
            await connection.OpenAsync(cancellationToken);
            await using var command = new NpgsqlCommand("select current_setting('data_directory')", connection);
            var data = (string?)await command.ExecuteScalarAsync(cancellationToken);
            if (data != folder.Data)
            {
                throw new DistributedApplicationException($"Port {port} is answered by a PostgreSQL with the data in {data}, not by the one in {folder.Data}: stop the other one.");
            }
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InvalidPassword)
        {
            throw new DistributedApplicationException($"The password in {folder.CredentialsFile} does not open the database in {folder.Path}: delete that file, and the next start sets a new one.", refused);
        }
        catch (NpgsqlException failure)
        {
            throw new DistributedApplicationException($"PostgreSQL runs but does not answer on port {port}: {failure.Message}", failure);
        }
    }
}
