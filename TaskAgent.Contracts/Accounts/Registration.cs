using System.ComponentModel.DataAnnotations;

namespace TaskAgent.Contracts.Accounts;

/// <summary>A new account, which is logged in at once.</summary>
/// <param name="Email">What the owner logs in with; upper and lower case are the same. Taken: 409.</param>
/// <param name="Password">8 to 200 characters, and none of the most common ones.</param>
/// <param name="Name">What to call the owner; null for what stands before the @.</param>
/// <param name="TimeZone">IANA zone in which the owner's dates are meant; null for UTC.</param>
/// <param name="Locale">BCP 47 tag, e.g. <c>en-GB</c>; null for en-US.</param>
/// <param name="From">Where the request came from.</param>
public sealed record Registration(
    [property: Required, EmailAddress, StringLength(Limits.Email)] string Email,
    [property: Required, StringLength(Limits.Password)] string Password,
    [property: StringLength(Limits.ShortText)] string? Name,
    [property: StringLength(Limits.ShortText)] string? TimeZone,
    [property: StringLength(Limits.ShortText)] string? Locale,
    [property: Required] Origin From);
