using System.ComponentModel.DataAnnotations;

namespace TaskAgent.Contracts.Accounts;

/// <summary>Where a login or a change of an account came from, for its owner to recognise.</summary>
/// <param name="Address">IP address of the client; null when it is not known.</param>
/// <param name="Device">What the client calls itself (the <c>User-Agent</c>); null when it does not say.</param>
public sealed record Origin(
    [property: StringLength(Limits.ShortText)] string? Address,
    [property: StringLength(Limits.Device)] string? Device);
