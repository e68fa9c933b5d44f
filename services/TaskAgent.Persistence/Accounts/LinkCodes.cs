using System.Security.Cryptography;
using TaskAgent.Contracts.Accounts;

namespace TaskAgent.Persistence.Accounts;

/// <summary>Codes that a person types from one screen into another.</summary>
static class LinkCodes
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    // 32 letters and digits that are not taken for each other: eight of them are 40 bits, for ten minutes and a few attempts.
    const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public static string New()
    {
        var code = RandomNumberGenerator.GetString(Letters, 8);
        return $"{code[..4]}-{code[4..]}";
    }

    /// <summary>The hash of a code, however its letters and its hyphen were typed.</summary>
    public static string Hash(string code) =>
        SecretHash.Of(code.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()).Hash;
}
