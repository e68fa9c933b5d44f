using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Accounts;

namespace TaskAgent.Web.Identity;

/// <summary>The cookie that stands for a session: a random secret and nothing else, so that there is nothing in it to read or to forge.</summary>
static class SessionCookie
{
    public const string Name = "taskagent-session";

    public const string Scheme = "Session";

    public static void Set(HttpContext http, SessionOpened session) => http.Response.Cookies.Append(Name, session.Token, Options(session.ExpiresAt));

    public static void Clear(HttpContext http) => http.Response.Cookies.Delete(Name, Options(null));

    /// <summary>The session of the request, or null when nobody is logged in.</summary>
    public static Guid? SessionId(this ClaimsPrincipal visitor) =>
        visitor.FindFirstValue(JwtRegisteredClaimNames.Sid) is { } id ? Guid.Parse(id) : null;

    /// <summary>Who is logged in, or null.</summary>
    public static UserId? LoggedIn(this ClaimsPrincipal visitor) =>
        visitor.SessionId() is not null ? new(Guid.Parse(visitor.FindFirstValue(JwtRegisteredClaimNames.Sub)!)) : null;

    /// <summary>Where the request came from, as far as the account's owner may recognise it.</summary>
    public static Origin Origin(this HttpContext http)
    {
        var device = http.Request.Headers.UserAgent.ToString();
        return new(http.Connection.RemoteIpAddress?.ToString(), device.Length == 0 ? null : device[..Math.Min(device.Length, Limits.Device)]);
    }

    static CookieOptions Options(DateTimeOffset? expires) =>
        new() { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax, Path = "/", Expires = expires, IsEssential = true };
}
