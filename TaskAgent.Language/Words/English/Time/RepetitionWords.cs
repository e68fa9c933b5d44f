using TaskAgent.Language.Time.Recurrence;

namespace TaskAgent.Language.Words.English.Time;

/// <summary>Words of repetition. The value of a <see cref="Tag.Repetition"/> is ten times the interval plus the <see cref="Frequency"/>.</summary>
static class RepetitionWords
{
    public static readonly Entry[] Entries =
    [
        new(Tag.Each, "every|each|evry|ev|every single|each and every|evrey|evey|eery"),
        new(Tag.Repetition, Value(1, Frequency.Hourly), "hourly"),
        new(Tag.Repetition, Value(1, Frequency.Daily), "daily|on a daily basis|everyday|nightly|day in day out|dayly|per day|a day"),
        new(Tag.Repetition, Value(1, Frequency.Weekly), "weekly|on a weekly basis|per week|a week|wkly"),
        new(Tag.Repetition, Value(2, Frequency.Weekly), "biweekly|bi weekly|fortnightly|per fortnight|a fortnight"),
        new(Tag.Repetition, Value(1, Frequency.Monthly), "monthly|on a monthly basis|per month|a month|mthly"),
        new(Tag.Repetition, Value(2, Frequency.Monthly), "bimonthly|bi monthly"),
        new(Tag.Repetition, Value(3, Frequency.Monthly), "quarterly|per quarter|a quarter"),
        new(Tag.Repetition, Value(6, Frequency.Monthly), "semiannually|semi annually|biannually|bi annually|half yearly|semiannual|twice yearly"),
        new(Tag.Repetition, Value(1, Frequency.Yearly), "yearly|annually|per year|a year|per annum|anually|anualy"),
        new(Tag.Repetition, Value(2, Frequency.Yearly), "biennially"),
        new(Tag.TimesWord, 1, "once|one time"),
        new(Tag.TimesWord, 2, "twice|two times"),
        new(Tag.TimesWord, 3, "thrice|three times"),
        new(Tag.TimesWord, 4, "four times"),
        new(Tag.TimesWord, 5, "five times"),
        new(Tag.TimesWord, 6, "six times"),
    ];

    static int Value(int interval, Frequency frequency) => (interval * 10) + (int)frequency;
}
