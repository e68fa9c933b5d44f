using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using TaskAgent.Contracts.Accounts;

namespace TaskAgent.Web.Identity;

/// <summary>Knows a visitor by the session in their cookie. Each request asks anew, so that a session that was ended is over everywhere.</summary>
sealed class SessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AccountsClient accounts)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Cookies[SessionCookie.Name] is not { Length: > 0 } secret)
        {
            return AuthenticateResult.NoResult();
        }

        if (await accounts.FindSessionAsync(SecretHash.Of(secret), Context.RequestAborted) is not { } session)
        {
            return AuthenticateResult.Fail("The session has ended.");
        }

        var identity = new ClaimsIdentity(
            [
                new(JwtRegisteredClaimNames.Sub, session.User.Id.ToString()),
                new(JwtRegisteredClaimNames.Sid, session.Id.ToString()),
                new(JwtRegisteredClaimNames.Name, session.User.Name),
                new(JwtRegisteredClaimNames.ZoneInfo, session.User.TimeZone),
                new(JwtRegisteredClaimNames.Locale, session.User.Locale),
            ],
            Scheme.Name, JwtRegisteredClaimNames.Name, roleType: null);
        return AuthenticateResult.Success(new(new ClaimsPrincipal(identity), Scheme.Name));
    }
}
