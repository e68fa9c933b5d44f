using System.Diagnostics.CodeAnalysis;
using TaskAgent.ServiceDefaults.Problems;

namespace TaskAgent.ServiceDefaults.Requests;

public static class IanaZone
{
    /// <summary>Why a field's zone is not taken; null when there is one of this id.</summary>
    public static Refusal? Check(string id, string field, out TimeZoneInfo? zone) =>
        TryFind(id, out zone) ? null : Refusal.Invalid(field, "must be an IANA zone like Europe/Berlin");

    // .NET knows Windows' names of zones, too, which nobody else does.
    static bool TryFind(string id, [NotNullWhen(true)] out TimeZoneInfo? zone) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out zone) && zone.HasIanaId;
}
