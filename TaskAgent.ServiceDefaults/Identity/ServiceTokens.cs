using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using TaskAgent.Contracts;

namespace TaskAgent.ServiceDefaults.Identity;

/// <summary>Signs and checks the short-lived tokens that say which service calls which, and for whom.</summary>
public sealed class ServiceTokens(IOptions<ServiceIdentityOptions> options, TimeProvider time, ServiceName self) : IDisposable
{
    static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);
    static readonly TimeSpan Reuse = TimeSpan.FromMinutes(1);
    static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    readonly SymmetricSecurityKey _key = KeyOf(options.Value.Key);
    readonly SymmetricSecurityKey[] _accepted = [.. new[] { options.Value.Key, options.Value.PreviousKey }.OfType<string>().Select(KeyOf)];
    readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = 20_000 });

    public string Create(string audience, UserId? user)
    {
        if (_cache.TryGetValue((audience, user), out string? token))
        {
            return token!;
        }

        var now = time.GetUtcNow();
        token = Handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = self.Value,
            Audience = audience,
            Subject = user is { } id ? new ClaimsIdentity([new Claim(JwtRegisteredClaimNames.Sub, id.ToString())]) : null,
            NotBefore = now.UtcDateTime,
            Expires = (now + Lifetime).UtcDateTime,
            SigningCredentials = new(_key, SecurityAlgorithms.HmacSha256),
        });
        Remember((audience, user), token, now + Reuse, now);
        return token;
    }

    /// <summary>
    /// The token's claims, or null when it is not ours or too old. Whether its service may call this one is for the policies to say:
    /// a good token in the wrong place is forbidden, not unknown.
    /// </summary>
    public async ValueTask<ClaimsIdentity?> ValidateAsync(string token)
    {
        if (_cache.TryGetValue(token, out ClaimsIdentity? known))
        {
            return known;
        }

        var result = await Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKeys = _accepted,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ValidateAudience = false,
            ValidateIssuer = false,
            LifetimeValidator = (notBefore, expires, _, _) => IsCurrent(notBefore, expires),
            AuthenticationType = ServiceIdentityExtensions.Scheme,
        });
        if (!result.IsValid)
        {
            return null;
        }

        Remember(token, result.ClaimsIdentity, result.SecurityToken.ValidTo, time.GetUtcNow());
        return result.ClaimsIdentity;
    }

    public void Dispose() => _cache.Dispose();

    // SHA-256 of the secret, so that a key of any length has the 256 bits that HS256 asks for (RFC 7518, section 3.2).
    static SymmetricSecurityKey KeyOf(string secret) => new(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    bool IsCurrent(DateTime? notBefore, DateTime? expires)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return notBefore <= now + TimeSpan.FromSeconds(5) && now < expires;
    }

    void Remember(object key, object value, DateTimeOffset until, DateTimeOffset now) =>
        _cache.Set(key, value, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = until - now });
}
