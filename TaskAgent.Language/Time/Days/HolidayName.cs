using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Days;

/// <summary>"by Christmas", "New Year's Eve", "on Easter Monday 2027". Not "Christmas presents", not "a gift for Christmas".</summary>
sealed class HolidayName : IRecognizer
{
    public string Name => nameof(HolidayName);

    public Trigger Trigger { get; } = Trigger.On(Tag.Holiday);

    public Match? Recognize(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        var phrase = token.Phrase.Is(Tag.Holiday);
        var lexeme = phrase ? token.Phrase : token.Lexeme;
        var holiday = (Holiday)lexeme.Value(Tag.Holiday);
        var end = at + (phrase ? token.PhraseLength : 1);
        var first = at;
        var pointed = reading[at - 1].Is(Tag.Direction);
        var passed = pointed && reading[at - 1].Value(Tag.Direction) < 0;
        if (pointed)
        {
            first--;
        }

        var year = Pattern.Year(reading, ref end);
        var weekend = Pattern.Weekend(reading, end);
        end += weekend ? 1 : 0;
        if (!Pattern.Ends(reading, end) && reading[end].Kind != TokenKind.Number)
        {
            return null;
        }

        var today = reading.Context.Today;
        var date = year > 0 ? Holidays.In(holiday, MonthDays.Year(year, today), reading.Settings) : Holidays.Coming(holiday, today, reading.Settings);
        if (weekend)
        {
            var saturday = Pattern.AddDays(Weeks.Before(date, DayOfWeek.Saturday), date.DayOfWeek is DayOfWeek.Sunday or DayOfWeek.Monday or DayOfWeek.Tuesday ? 0 : 7);
            return new TemporalMatch(first, end, Name)
            {
                Date = new(saturday, Certainty.Known),
                EndDate = Pattern.AddDays(saturday, 1),
                PeriodStart = saturday,
                Form = DayForm.Week,
                NeedsSupport = reading[at - 1].Is(Tag.Verb) || reading[at - 1].Is(Tag.NounVerb),
                Passed = passed || saturday < today,
            };
        }

        var isDay = lexeme.Text.EndsWith(" day", StringComparison.Ordinal) || lexeme.Text.EndsWith(" eve", StringComparison.Ordinal) || lexeme.Text.EndsWith("day", StringComparison.Ordinal);
        return new TemporalMatch(first, end, Name)
        {
            Date = new(date, Certainty.Known),
            Form = DayForm.Named,
            NeedsSupport = !isDay && !pointed && year == 0,
            Passed = passed || date < today,
        };
    }
}
