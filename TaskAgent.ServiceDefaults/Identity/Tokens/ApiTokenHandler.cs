using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using TaskAgent.Contracts.Accounts;

namespace TaskAgent.ServiceDefaults.Identity.Tokens;

/// <summary>
/// Accepts <c>Authorization: Bearer ta_...</c>. Each request asks anew whether the token is still good, so that one that was taken back is
/// refused from that moment on.
/// </summary>
sealed class ApiTokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AccountsClient accounts)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string ScopeClaim = "scope";

    const string Prefix = "Bearer ";

    public static bool IsFor(HttpRequest request) =>
        request.Headers.Authorization.ToString().StartsWith(Prefix + ApiToken.Prefix, StringComparison.OrdinalIgnoreCase);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var secret = SecretHash.Of(Request.Headers.Authorization.ToString()[Prefix.Length..].Trim());
        if (await accounts.FindTokenAsync(secret, Context.RequestAborted) is not { } token)
        {
            return AuthenticateResult.Fail("The token is unknown, was taken back or has expired.");
        }

        var identity = new ClaimsIdentity(
            [
                new(JwtRegisteredClaimNames.Sub, token.User.Id.ToString()),
                new(JwtRegisteredClaimNames.Jti, token.Id.ToString()),
                new(JwtRegisteredClaimNames.Name, token.User.Name),
                new(JwtRegisteredClaimNames.ZoneInfo, token.User.TimeZone),
                new(JwtRegisteredClaimNames.Locale, token.User.Locale),
                .. token.Scopes.Select(scope => new Claim(ScopeClaim, scope.ToString())),
            ],
            Scheme.Name);
        return AuthenticateResult.Success(new(new ClaimsPrincipal(identity), Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        // RFC 6750, section 3.1.
        Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        return base.HandleChallengeAsync(properties);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer error=\"insufficient_scope\"";
        return base.HandleForbiddenAsync(properties);
    }
}
