using TaskAgent.Language.Time;
using TaskAgent.Language.Time.Resolution;

namespace TaskAgent.Language.Words.English.Time;

/// <summary>Parts of the day, and the words that tell morning from evening (R3, R4).</summary>
static class ClockWords
{
    public static readonly Entry[] Entries =
    [
        new(Tag.Meridiem, 0, "am|a"),
        new(Tag.Meridiem, 12, "pm|p"),
        new(Tag.DayPart, (int)DayPart.Morning, "morning|mornin|moring|mroning|morining|mornings|early morning|mid morning|midmorning|late morning|morn"),
        new(Tag.DayPart, (int)DayPart.FirstThing, "first thing|first thing in the morning|first thing in the am|bright and early"),
        new(Tag.DayPart, (int)DayPart.Noon, "noon|noonish|midday|high noon|12 noon|noontime|12 midday"),
        new(Tag.DayPart, (int)DayPart.LunchTime, "lunchtime|lunch time|lunch hour"),
        new(Tag.DayPart, (int)DayPart.Lunch, "lunch"),
        new(Tag.DayPart, (int)DayPart.Afternoon, "afternoon|afternon|aftenoon|arvo|aft|afternoons|mid afternoon|midafternoon|late afternoon|early afternoon|afternon"),
        new(Tag.DayPart, (int)DayPart.Evening, "evening|eve|evenings|late evening|early evening|evning"),
        new(Tag.DayPart, (int)DayPart.Night, "night|nite|nights"),
        new(Tag.DayPart, (int)DayPart.Tonight, "tonight|tonite|tonigt|tonght|tonigh"),
        new(Tag.DayPart, (int)DayPart.EndOfDay, "eod|cob|eob|cop|end of day|end of the day|the end of the day|end of business|close of business|close of play|end of business day|end of the business day|the end of day|end of the work day|end of workday"),
        new(Tag.DayPart, (int)DayPart.AfterWork, "after work|after office hours"),
        new(Tag.DayPart, (int)DayPart.Midnight, "midnight|midnite|12 midnight"),
        new(Tag.HourHint, (int)DayHalf.Morning, "breakfast|morning|mornin|wake up|wake|sunrise|brekkie"),
        new(Tag.HourHint, (int)DayHalf.Afternoon, "dinner|drinks|tonight|tonite|evening|nightly|weeknight|weeknights|supper|table for|happy hour|cocktails|beers|night|pub|movie|movies|concert|gig|theatre|theater|afternoon|bedtime"),
        new(Tag.Appointment, "standup|stand up|gym|dentist|doctor|lunch|dinner|breakfast|brunch|yoga|pilates|meeting|mtg|sync|haircut|drinks|coffee|practice|rehearsal|interview|appointment|appt|checkup|vet|physio|therapy|movie|church|choir|retro|kickoff|webinar|zoom|massage|barber|supper|tennis|soccer|football|swimming|crossfit|spin|daycare|pickup|daily|orthodontist|optician"),
    ];
}
