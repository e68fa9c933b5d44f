using Npgsql;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Users;
using TaskAgent.Persistence.Database;

namespace TaskAgent.Persistence.Accounts;

/// <summary>What is done with accounts, each in one transaction and one round trip.</summary>
sealed class AccountStore(Sessions sessions, TimeProvider time)
{
    /// <summary>The first session of a new account; null when its address has an account.</summary>
    public async Task<SessionOpened?> RegisterAsync(User user, string email, string hash, Origin from, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var session = SessionSql.Open(user.Id, from, now);
        // When the address is taken, the user is not made, and what follows finds nobody to write for.
        NpgsqlBatchCommand[] commands =
        [
            RowSecurity.AsDirectory(),
            AccountSql.RegisterCommand(user, email, hash, now),
            .. session.Commands,
            SecurityEvents.Command(user.Id, SecurityEvents.Registered, now, from),
        ];
        return await sessions.RunAsync(commands, AccountSql.ReadTruthAsync, cancellationToken) ? new(session.Token, session.ExpiresAt, user) : null;
    }

    /// <summary>The account of an address, and until when its login is closed.</summary>
    public Task<(Account? Account, DateTimeOffset? BlockedUntil)> FindAsync(string email, string[] keys, CancellationToken cancellationToken) =>
        sessions.RunAsync(
            [RowSecurity.AsDirectory(), LoginThrottle.AskCommand(keys, time.GetUtcNow()), AccountSql.FindCommand(email)],
            async (reader, stop) =>
            {
                var blocked = await LoginThrottle.ReadAsync(reader, stop);
                await reader.NextResultAsync(stop);
                return (await AccountSql.ReadAsync(reader, stop), blocked);
            },
            cancellationToken);

    public Task<Account?> FindAsync(Guid user, CancellationToken cancellationToken) =>
        sessions.RunAsync([RowSecurity.AsDirectory(), AccountSql.FindCommand(user)], AccountSql.ReadAsync, cancellationToken);

    public async Task<SessionOpened> LogInAsync(Account account, Origin from, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var session = SessionSql.Open(account.User.Id, from, now);
        await RunAsync(
            [.. session.Commands, LoginThrottle.ForgetCommand(account.Email), SecurityEvents.Command(account.User.Id, SecurityEvents.LoggedIn, now, from)],
            cancellationToken);
        return new(session.Token, session.ExpiresAt, account.User);
    }

    /// <summary>Until when attempts under these keys are closed; null when they are open.</summary>
    public Task<DateTimeOffset?> FindBlockAsync(string[] keys, CancellationToken cancellationToken) => sessions.RunAsync(
        [RowSecurity.AsDirectory(), LoginThrottle.AskCommand(keys, time.GetUtcNow())], LoginThrottle.ReadAsync, cancellationToken);

    public Task CountFailureAsync(Account? account, string[] keys, string kind, Origin from, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return RunAsync(
            [LoginThrottle.CountCommand(keys, now), SecurityEvents.Command(account?.User.Id ?? Guid.Empty, kind, now, from)],
            cancellationToken);
    }

    public Task UpgradeHashAsync(Account account, string hash, CancellationToken cancellationToken) =>
        RunAsync([AccountSql.ChangePasswordCommand(account.User.Id, hash, account.PasswordHash, time.GetUtcNow())], cancellationToken);

    /// <summary>The session that follows a change of the password; null when somebody else changed it meanwhile.</summary>
    public async Task<SessionOpened?> ChangePasswordAsync(Account account, string hash, Origin from, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (!await sessions.RunAsync(
            [
                RowSecurity.AsDirectory(),
                AccountSql.ChangePasswordCommand(account.User.Id, hash, account.PasswordHash, now),
                AccountSql.EndSessionsCommand(account.User.Id),
                SecurityEvents.Command(account.User.Id, SecurityEvents.PasswordChanged, now, from),
            ],
            AccountSql.ReadTruthAsync,
            cancellationToken))
        {
            return null;
        }

        return await LogInAsync(account, from, cancellationToken);
    }

    public Task<User?> ChangeProfileAsync(Guid user, Profile profile, CancellationToken cancellationToken) =>
        sessions.RunAsync([RowSecurity.AsDirectory(), AccountSql.ChangeProfileCommand(user, profile)], AccountSql.ReadUserAsync, cancellationToken);

    public Task<User?> DeleteAsync(Guid user, CancellationToken cancellationToken) =>
        sessions.RunAsync([RowSecurity.AsDirectory(), AccountSql.DeleteCommand(user)], AccountSql.ReadUserAsync, cancellationToken);

    public Task<KnownSession?> FindSessionAsync(string hash, CancellationToken cancellationToken) =>
        sessions.RunAsync(SessionSql.FindCommands(hash, time.GetUtcNow()), SessionSql.ReadAsync, cancellationToken);

    public Task<KnownToken?> FindTokenAsync(string hash, CancellationToken cancellationToken) =>
        sessions.RunAsync(TokenSql.FindCommands(hash, time.GetUtcNow()), TokenSql.ReadAsync, cancellationToken);

    public async Task<ApiTokenCreated> CreateTokenAsync(Guid user, NewApiToken wanted, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var token = new ApiToken(Guid.CreateVersion7(now), wanted.Name, [.. wanted.Scopes.Distinct()], now.AsStored(), null, wanted.ExpiresAt?.AsStored());
        var secret = SecretHash.NewSecret(ApiToken.Prefix);
        await RunAsync(
            [
                TokenSql.InsertCommand(user, token, SecretHash.Of(secret).Hash),
                SecurityEvents.Command(user, SecurityEvents.TokenCreated, now, subject: token.Name),
            ],
            cancellationToken);
        return new(secret, token);
    }

    public Task RecordAsync(Guid user, string kind, string? subject, CancellationToken cancellationToken) =>
        RunAsync([SecurityEvents.Command(user, kind, time.GetUtcNow(), subject: subject)], cancellationToken);

    Task RunAsync(NpgsqlBatchCommand[] commands, CancellationToken cancellationToken) =>
        sessions.RunAsync([RowSecurity.AsDirectory(), .. commands], cancellationToken);
}
