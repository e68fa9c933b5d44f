using System.Globalization;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Time.Clocks;

// +2, -5, +01:00, +0530 behind "UTC", "GMT" or a time of ISO 8601
static class UtcOffset
{
    /// <summary>The zone with the offset that starts at the sign; null and unmoved without one, or where no place keeps it.</summary>
    public static string? Read(Reading reading, ref int at)
    {
        if (reading[at].Sign is not ('+' or '-') || !reading[at].Glued || !reading[at + 1].Glued || reading[at + 1].Number < 0)
        {
            return null;
        }

        var (hours, minutes) = reading[at + 1].Length == 4 ? Math.DivRem(reading[at + 1].Number, 100) : (reading[at + 1].Number, 0);
        var end = at + 2;
        if (Pattern.Tight(reading, end, ':') && reading[end + 1].Length == 2)
        {
            minutes = reading[end + 1].Number;
            end += 2;
        }

        var east = reading[at].Is('+');
        if (Id(hours, minutes, east) is not { } id)
        {
            return null;
        }

        at = end;
        return id;
    }

    // The names of fixed zones have the sign of POSIX: Etc/GMT-2 is two hours ahead. Zones of half hours go by a place without summer time.
    static string? Id(int hours, int minutes, bool east) => (hours, minutes, east) switch
    {
        (0, 0, _) => "Etc/UTC",
        ( <= 14, 0, true) => string.Create(CultureInfo.InvariantCulture, $"Etc/GMT-{hours}"),
        ( <= 12, 0, false) => string.Create(CultureInfo.InvariantCulture, $"Etc/GMT+{hours}"),
        (3, 30, true) => "Asia/Tehran",
        (4, 30, true) => "Asia/Kabul",
        (5, 30, true) => "Asia/Kolkata",
        (5, 45, true) => "Asia/Kathmandu",
        (6, 30, true) => "Asia/Yangon",
        (9, 30, true) => "Australia/Darwin",
        _ => null,
    };
}
