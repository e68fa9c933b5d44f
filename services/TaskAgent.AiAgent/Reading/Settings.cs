using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.HttpResults;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Reading;

/// <summary>The zone and the choices that a text is read with.</summary>
sealed partial record Settings(TimeZoneInfo Zone, LanguageSettings Language)
{
    /// <summary>False when zone or locale does not exist; <paramref name="refusal"/> then names the field.</summary>
    public static bool TryRead(
        string zoneId, string locale, [NotNullWhen(true)] out Settings? settings, [NotNullWhen(false)] out ProblemHttpResult? refusal)
    {
        Dictionary<string, string[]> errors = [];
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out var zone) || !zone.HasIanaId)
        {
            errors["time_zone"] = ["must be an IANA zone like Europe/Berlin"];
        }

        if (!LocaleTag.IsMatch(locale))
        {
            errors["locale"] = ["must be a BCP 47 tag like en-GB"];
        }

        (settings, refusal) = errors.Count == 0
            ? (new Settings(zone!, LanguageSettings.ForLocale(locale)), null)
            : ((Settings?)null, TypedResults.Problem(new HttpValidationProblemDetails(errors) { Status = StatusCodes.Status400BadRequest }));
        return settings is not null;
    }

    public LanguageContext At(DateTimeOffset now, IReadOnlyList<OpenTask> openTasks) => new(now, Zone, Language, openTasks);

    // "en", "en-GB", "zh-Hans-CN"; not "english", "en_GB.UTF-8".
    [GeneratedRegex("^[a-z]{2,3}(-[a-z0-9]{2,8})*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex LocaleTag { get; }
}
