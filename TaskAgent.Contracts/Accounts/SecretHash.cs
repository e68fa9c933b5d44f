using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;

namespace TaskAgent.Contracts.Accounts;

/// <summary>
/// Secrets that the server gives out, sessions and API tokens alike: 256 random bits, so a plain SHA-256 keeps them as well as a slow hash
/// would. Only the hash is stored, and only the hash travels between the services.
/// </summary>
/// <param name="Hash">SHA-256 of the secret's UTF-8 bytes, 64 lower-case hexadecimal digits.</param>
public sealed record SecretHash([property: Required] string Hash)
{
    /// <summary>A new secret with a prefix that says what it is, in 43 characters of base64url (RFC 4648, section 5) after it.</summary>
    public static string NewSecret(string prefix = "") => prefix + System.Buffers.Text.Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>The hash of a secret.</summary>
    public static SecretHash Of(string secret) => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret))));
}
