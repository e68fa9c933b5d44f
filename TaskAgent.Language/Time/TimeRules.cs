using TaskAgent.Language.Recognition;

namespace TaskAgent.Language.Time;

/// <summary>Recognizers and refiners of dates and times, in their order.</summary>
static class TimeRules
{
    public static readonly IRecognizer[] Recognizers =
    [
        new DayName(),
        new ClockTime(),
    ];

    public static readonly IRefiner[] Refiners =
    [
        new DayAndClock(),
    ];
}
