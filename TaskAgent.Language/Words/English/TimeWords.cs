using TaskAgent.Language.Words.English.Time;

namespace TaskAgent.Language.Words.English;

/// <summary>The words of dates and times.</summary>
static class TimeWords
{
    public static readonly Entry[] Entries =
    [
        .. CalendarWords.Entries,
        .. Misspellings.Entries,
        .. UnitWords.Entries,
        .. NumberWords.Entries,
        .. ClockWords.Entries,
        .. TimeGrammar.Entries,
        .. RepetitionWords.Entries,
        .. HolidayWords.Entries,
        .. ZoneWords.Entries,
        .. Decoys.Entries,
    ];
}
