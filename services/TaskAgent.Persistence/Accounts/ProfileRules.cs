using System.Globalization;
using TaskAgent.Contracts.Accounts;
using TaskAgent.ServiceDefaults.Problems;

namespace TaskAgent.Persistence.Accounts;

static class ProfileRules
{
    /// <summary>Why the profile is not taken; null when it is.</summary>
    public static Refusal? Check(Profile profile) =>
        string.IsNullOrWhiteSpace(profile.Name) ? Refusal.Invalid("name", "must not be blank")
        : !(TimeZoneInfo.TryFindSystemTimeZoneById(profile.TimeZone, out var zone) && zone.HasIanaId)
            ? Refusal.Invalid("time_zone", "must be an IANA zone like Europe/Berlin")
        : !IsLocale(profile.Locale) ? Refusal.Invalid("locale", "must be a language tag like en-GB")
        : null;

    // Made-up tags are accepted by .NET as cultures of the user's own.
    static bool IsLocale(string tag)
    {
        try
        {
            return tag.Length > 0 && !CultureInfo.GetCultureInfo(tag).CultureTypes.HasFlag(CultureTypes.UserCustomCulture);
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
