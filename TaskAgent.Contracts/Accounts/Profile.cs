using System.ComponentModel.DataAnnotations;

namespace TaskAgent.Contracts.Accounts;

/// <summary>What the owner says about themselves; it decides how messages are read.</summary>
/// <param name="Name">What to call the owner.</param>
/// <param name="TimeZone">IANA zone in which the owner's dates are meant.</param>
/// <param name="Locale">BCP 47 tag that decides e.g. the order of day and month.</param>
public sealed record Profile(
    [property: Required, StringLength(Limits.ShortText)] string Name,
    [property: Required, StringLength(Limits.ShortText)] string TimeZone,
    [property: Required, StringLength(Limits.ShortText)] string Locale);
