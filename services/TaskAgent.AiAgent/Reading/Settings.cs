using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using TaskAgent.Language;
using TaskAgent.ServiceDefaults.Problems;
using TaskAgent.ServiceDefaults.Requests;

namespace TaskAgent.AiAgent.Reading;

/// <summary>The zone and the choices that a text is read with.</summary>
sealed partial record Settings(TimeZoneInfo Zone, LanguageSettings Language)
{
    /// <summary>False when zone or locale does not exist; <paramref name="refusal"/> then names the field.</summary>
    public static bool TryRead(
        string zoneId, string locale, [NotNullWhen(true)] out Settings? settings, [NotNullWhen(false)] out Refusal? refusal)
    {
        refusal = IanaZone.Check(zoneId, "time_zone", out var zone) is { } unknown ? unknown
            : !LocaleTag.IsMatch(locale) ? Refusal.Invalid("locale", "must be a BCP 47 tag like en-GB")
            : null;
        settings = refusal is null ? new Settings(zone!, LanguageSettings.ForLocale(locale)) : null;
        return settings is not null;
    }

    public LanguageContext At(DateTimeOffset now, IReadOnlyList<OpenTask> openTasks) => new(now, Zone, Language, openTasks);

    // "en", "en-GB", "zh-Hans-CN"; not "english", "en_GB.UTF-8".
    [GeneratedRegex("^[a-z]{2,3}(-[a-z0-9]{2,8})*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex LocaleTag { get; }
}
