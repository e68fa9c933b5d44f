using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace TaskAgent.Persistence.Database;

/// <summary>
/// The login that the service works with: not the tables' owner, who could lift any policy, but a role of no rights that can step down to
/// the two of <see cref="RowSecurity"/> and to nothing else. Only migrations run as the owner.
/// </summary>
static class ApplicationLogin
{
    const int Rounds = 4096;

    /// <summary>
    /// The same database for the service. Without a password to derive one from, e.g. behind a proxy that knows the caller, the given
    /// login stays; its transactions step down all the same.
    /// </summary>
    public static string Of(string owner)
    {
        var login = new NpgsqlConnectionStringBuilder(owner);
        if (!string.IsNullOrEmpty(login.Password))
        {
            (login.Username, login.Password) = (Role(login.Database), Password(login));
        }

        return login.ConnectionString;
    }

    /// <summary>Lets the service log in, unless it can.</summary>
    public static async Task EnsureAsync(string owner, CancellationToken cancellationToken)
    {
        var login = Of(owner);
        if (await CanLogInAsync(login, cancellationToken))
        {
            return;
        }

        var unpooled = new NpgsqlConnectionStringBuilder(owner) { Pooling = false }.ConnectionString;
        await using var turn = await MigrationLock.TakeAsync(unpooled, cancellationToken);
        await using var session = new NpgsqlConnection(unpooled);
        await session.OpenAsync(cancellationToken);
        var wanted = new NpgsqlConnectionStringBuilder(login);
        using var quote = new NpgsqlCommandBuilder();
        await using var set = new NpgsqlCommand(
            $"alter role {quote.QuoteIdentifier(wanted.Username!)} login noinherit password '{Verifier(wanted.Password!)}'", session);
        await set.ExecuteNonQueryAsync(cancellationToken);
    }

    // As the migration names it.
    static string Role(string? database) => (database is { Length: > 59 } ? database[..59] : database) + "_app";

    // Derived and not drawn: every replica knows it, and it needs no place to be kept.
    static string Password(NpgsqlConnectionStringBuilder owner) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(owner.Password!), Encoding.UTF8.GetBytes($"login of {Role(owner.Database)}")));

    // What the server would make of the password (RFC 5803), made here, so that no log of statements shows the password.
    static string Verifier(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var salted = Rfc2898DeriveBytes.Pbkdf2(password, salt, Rounds, HashAlgorithmName.SHA256, 32);
        var stored = SHA256.HashData(HMACSHA256.HashData(salted, "Client Key"u8));
        var server = HMACSHA256.HashData(salted, "Server Key"u8);
        return $"SCRAM-SHA-256${Rounds}:{Convert.ToBase64String(salt)}${Convert.ToBase64String(stored)}:{Convert.ToBase64String(server)}";
    }

    static async Task<bool> CanLogInAsync(string login, CancellationToken cancellationToken)
    {
        try
        {
            await using var session = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(login) { Pooling = false }.ConnectionString);
            await session.OpenAsync(cancellationToken);
            return true;
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification)
        {
            return false;
        }
    }
}
