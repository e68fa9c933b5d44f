using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Users;

namespace TaskAgent.Contracts.Accounts;

/// <summary>Accounts, sessions and API tokens, which the persistence service keeps.</summary>
/// <remarks>Every method throws <see cref="ServiceException"/> when the service refuses or fails.</remarks>
/// <param name="http">Client whose base address is the persistence service.</param>
public sealed class AccountsClient(HttpClient http)
{
    /// <summary>Makes an account and opens its first session; 409 when the address has one.</summary>
    public Task<SessionOpened> RegisterAsync(Registration registration, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, null, "/accounts", registration, WireJson.Default.Registration, WireJson.Default.SessionOpened, cancellationToken);

    /// <summary>Opens a session; 401 when address or password are wrong, 429 when they were too often.</summary>
    public Task<SessionOpened> LogInAsync(Login login, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, null, "/sessions", login, WireJson.Default.Login, WireJson.Default.SessionOpened, cancellationToken);

    /// <summary>The session of a secret, or null when there is none that is still good.</summary>
    public Task<KnownSession?> FindSessionAsync(SecretHash secret, CancellationToken cancellationToken) =>
        http.FindAsync("/sessions/known", secret, WireJson.Default.SecretHash, WireJson.Default.KnownSession, cancellationToken);

    /// <summary>The sessions of an account that have not ended, the one used last first.</summary>
    public Task<IReadOnlyList<Session>> ListSessionsAsync(UserId user, CancellationToken cancellationToken) =>
        http.GetAsync(user, "/sessions", WireJson.Default.IReadOnlyListSession, cancellationToken);

    /// <summary>Ends a session; 404 when the account has no such session.</summary>
    public Task EndSessionAsync(UserId user, Guid id, CancellationToken cancellationToken) => http.DeleteAsync(user, $"/sessions/{id}", cancellationToken);

    /// <summary>Ends all sessions of an account.</summary>
    public Task EndSessionsAsync(UserId user, CancellationToken cancellationToken) => http.DeleteAsync(user, "/sessions", cancellationToken);

    /// <summary>Changes the password, ends all sessions and opens a new one.</summary>
    public Task<SessionOpened> ChangePasswordAsync(UserId user, PasswordChange change, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Put, user, "/account/password", change, WireJson.Default.PasswordChange, WireJson.Default.SessionOpened, cancellationToken);

    /// <summary>Changes the profile.</summary>
    public Task<User> ChangeProfileAsync(UserId user, Profile profile, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Put, user, "/account/profile", profile, WireJson.Default.Profile, WireJson.Default.User, cancellationToken);

    /// <summary>Everything that belongs to the account.</summary>
    public Task<AccountExport> ExportAsync(UserId user, CancellationToken cancellationToken) =>
        http.GetAsync(user, "/account/export", WireJson.Default.AccountExport, cancellationToken);

    /// <summary>Deletes the account with everything that belongs to it, for ever; 422 when the password is wrong.</summary>
    public Task<User> DeleteAsync(UserId user, AccountDeletion deletion, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, user, "/account/deletion", deletion, WireJson.Default.AccountDeletion, WireJson.Default.User, cancellationToken);

    /// <summary>What happened to the account's security, newest first; at most <see cref="Limits.PageSize"/>.</summary>
    public Task<IReadOnlyList<SecurityEvent>> ListEventsAsync(UserId user, CancellationToken cancellationToken) =>
        http.GetAsync(user, "/account/events", WireJson.Default.IReadOnlyListSecurityEvent, cancellationToken);

    /// <summary>Makes an API token.</summary>
    public Task<ApiTokenCreated> CreateTokenAsync(UserId user, NewApiToken token, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, user, "/tokens", token, WireJson.Default.NewApiToken, WireJson.Default.ApiTokenCreated, cancellationToken);

    /// <summary>The API tokens of an account that have not ended, newest first.</summary>
    public Task<IReadOnlyList<ApiToken>> ListTokensAsync(UserId user, CancellationToken cancellationToken) =>
        http.GetAsync(user, "/tokens", WireJson.Default.IReadOnlyListApiToken, cancellationToken);

    /// <summary>Ends an API token; 404 when the account has no such token.</summary>
    public Task EndTokenAsync(UserId user, Guid id, CancellationToken cancellationToken) => http.DeleteAsync(user, $"/tokens/{id}", cancellationToken);

    /// <summary>The API token of a secret, or null when there is none that is still good.</summary>
    public Task<KnownToken?> FindTokenAsync(SecretHash secret, CancellationToken cancellationToken) =>
        http.FindAsync("/tokens/known", secret, WireJson.Default.SecretHash, WireJson.Default.KnownToken, cancellationToken);

    /// <summary>Makes a code that ties a sender to the account; codes made before are no longer taken.</summary>
    public Task<LinkCode> CreateLinkCodeAsync(UserId user, CancellationToken cancellationToken) =>
        http.SendAsync(new(HttpMethod.Post, "/account/link-code"), user, WireJson.Default.LinkCode, cancellationToken);

    /// <summary>Ties a sender to the account of a code, with what a guest of that sender has; 404 when the code is wrong or old.</summary>
    public Task<User> LinkSenderAsync(LinkRequest link, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, null, "/users/senders/links", link, WireJson.Default.LinkRequest, WireJson.Default.User, cancellationToken);
}
