using System.Collections.Concurrent;

namespace TaskAgent.Language.Time.Clocks;

/// <summary>Zones by IANA name, looked up once.</summary>
static class LocalZones
{
    static readonly ConcurrentDictionary<string, TimeZoneInfo?> Known = new();

    /// <summary>The zone, or null where the system does not know it.</summary>
    public static TimeZoneInfo? Find(string id) =>
        Known.GetOrAdd(id, static name => TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null);
}
