using System.Text.RegularExpressions;
using TaskAgent.Contracts.Accounts;
using TaskAgent.ServiceDefaults.Problems;
using TaskAgent.ServiceDefaults.Requests;

namespace TaskAgent.Persistence.Accounts;

static partial class ProfileRules
{
    /// <summary>Why the profile is not taken; null when it is.</summary>
    public static Refusal? Check(Profile profile) =>
        string.IsNullOrWhiteSpace(profile.Name) ? Refusal.Invalid("name", "must not be blank")
        : IanaZone.Check(profile.TimeZone, "time_zone", out _) is { } refusal ? refusal
        : !Tag().IsMatch(profile.Locale) ? Refusal.Invalid("locale", "must be a language tag like en-GB")
        : null;

    // The shape of RFC 5646, section 2.1; which languages there are depends on the machine.
    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
