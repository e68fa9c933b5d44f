using System.Text.RegularExpressions;
using TaskAgent.Contracts.Accounts;
using TaskAgent.ServiceDefaults.Problems;

namespace TaskAgent.Persistence.Accounts;

static partial class ProfileRules
{
    /// <summary>Why the profile is not taken; null when it is.</summary>
    public static Refusal? Check(Profile profile) =>
        string.IsNullOrWhiteSpace(profile.Name) ? Refusal.Invalid("name", "must not be blank")
        : !(TimeZoneInfo.TryFindSystemTimeZoneById(profile.TimeZone, out var zone) && zone.HasIanaId)
            ? Refusal.Invalid("time_zone", "must be an IANA zone like Europe/Berlin")
        : !Tag().IsMatch(profile.Locale) ? Refusal.Invalid("locale", "must be a language tag like en-GB")
        : null;

    // The shape of RFC 5646, section 2.1; which languages there are depends on the machine.
    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
