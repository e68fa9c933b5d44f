using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Days;

/// <summary>"in 3 days", "within two weeks", "an hour from now", "3 days ago", "for 2 hours", "30 min before", "a week from (Friday)". Not "1d and 2h", "5 people".</summary>
sealed class CountedTime : IRecognizer
{
    static readonly WordSet Alert = new("remind reminder reminders alert alerts notify notification ping nudge alarm ring buzz");

    public string Name => nameof(CountedTime);

    public Trigger Trigger { get; } =
        Trigger.On(TokenKind.Number) | Trigger.On(Tag.NumberWord, Tag.VagueNumber, Tag.HalfWord, Tag.Article) | Trigger.OnSigns("+");

    public Match? Recognize(Reading reading, int at)
    {
        var end = at;
        if (reading[at].Glued && reading[at - 1].Kind == TokenKind.Sign && reading[at - 1].Sign is not ('(' or '[' or ':' or '~' or '@' or '-'))
        {
            return null;
        }

        if (!TimeSpanPattern.Read(reading, ref end, out var span))
        {
            return TheDay(reading, at) ?? NextHour(reading, at);
        }

        return Ahead(reading, at, end, span)
            ?? Behind(reading, at, end, span)
            ?? Duration(reading, at, end, span);
    }

    // in 3 days, within two weeks, in the next few hours, after 10 minutes, in two weeks' time
    TemporalMatch? Ahead(Reading reading, int at, int end, CountedSpan span)
    {
        var first = at;
        if (reading.Is(first - 1, "next") || reading.Is(first - 1, "another") || reading.Is(first - 1, "about") || reading.Is(first - 1, "around") || reading.Is(first - 1, "like") || reading.Is(first - 1, "exactly") || reading.Is(first - 1, "just") || reading.Is(first - 1, "roughly") || reading.Is(first - 1, "approximately") || reading[first - 1].Is('~'))
        {
            first -= reading.Is(first - 1, "next") && reading.Is(first - 2, "the") ? 2 : 1;
        }

        var within = reading.Is(first - 1, "within") || (reading.Is(first - 1, "under") && span.IsClock) || (reading.Is(first - 1, "inside"));
        var next = first < at && reading.Is(at - 1, "next");
        var over = next && (reading.Is(first - 1, "over") || reading.Is(first - 1, "during") || reading.Is(first - 1, "for"));
        var after = reading.Is(first - 1, "after") && !reading[first - 2].Is(Tag.Verb);
        if (!within && !over && !after && !reading.Is(first - 1, "in") && !next)
        {
            return null;
        }

        if (reading.Is(end, "time") || reading.Is(end, "from") && reading.Is(end + 1, "now"))
        {
            end += reading.Is(end, "time") ? 1 : 2;
        }

        if (reading[end].Is(Tag.And) && reading.Is(end + 1, "a") && reading.Is(end + 2, "half"))
        {
            end += 3;
        }

        first -= within || over || after || reading.Is(first - 1, "in") ? 1 : 0;
        return !next && !within && reading[end].Kind == TokenKind.Word && !Pattern.Ends(reading, end) && !Pattern.IsStart(reading, first) && !reading[first - 1].Is(Tag.RemindMe) && span.IsClock && after
            ? null
            : Moment(reading, first, end, span, 1) is { } match
            ? match with { Modifier = within || next ? TemporalModifier.By : TemporalModifier.At, HasLead = true }
            : null;
    }

    // 3 days from now, two weeks later, an hour ago; a week from Friday, two days before Christmas; 30 min before
    TemporalMatch? Behind(Reading reading, int at, int end, CountedSpan span)
    {
        if (reading.Is(end, "ago") || (reading.Is(end, "back") && Pattern.Ends(reading, end + 1)))
        {
            return Moment(reading, at, end + 1, span, -1) is { } past ? past with { Passed = true } : null;
        }

        if ((reading.Is(end, "hence") || reading.Is(end, "later") || reading.Is(end, "out")) && (Pattern.IsStart(reading, at) || Pattern.Ends(reading, end + 1)))
        {
            return Moment(reading, at, end + 1, span, 1);
        }

        if (reading.Is(end, "from") || reading.Is(end, "after"))
        {
            return reading.Is(end + 1, "now") ? Moment(reading, at, end + 2, span, 1)
                : reading.Is(end + 1, "today") ? Moment(reading, at, end + 2, span, 1)
                : LeadsToDay(reading, end + 1) && !reading.Is(at - 1, "for") ? new TemporalMatch(at, end + 1, Name) { Shift = span, NeedsSupport = true }
                : null;
        }

        if (reading.Is(end, "before") || reading.Is(end, "prior") || reading.Is(end, "ahead") || reading.Is(end, "beforehand") || reading.Is(end, "early") || reading.Is(end, "earlier") || (reading.Is(end, "in") && reading.Is(end + 1, "advance")))
        {
            var next = end + (reading.Is(end, "in") || (reading.Is(end, "prior") && reading.Is(end + 1, "to")) ? 2 : 1);
            return LeadsToDay(reading, next) ? new TemporalMatch(at, next, Name) { Shift = span.Negated, NeedsSupport = true }
                : (reading.Is(end, "early") && !Pattern.Ends(reading, next)) || !Alerts(reading, at, next) ? null
                : new TemporalMatch(at, next, Name) { LeadTime = span.Length };
        }

        // a week tomorrow, a week on Friday
        return !span.IsClock && span.Months == 0 && span.Days % 7 == 0
            && (reading[end].Is(Tag.RelativeDay) || WeekWeekday(reading, at, end) || (reading.Is(end, "on") && reading[end + 1].Is(Tag.Weekday)) || (reading.Is(end, "today")))
            ? new TemporalMatch(at, reading.Is(end, "on") ? end + 1 : end, Name) { Shift = span, NeedsSupport = true }
            : null;
    }

    // "remind me an hour before the flight", "30 min before": an alert. "two weeks before the wedding confirm the caterer": a day that nobody knows.
    static bool Alerts(Reading reading, int at, int next)
    {
        if (reading[next].Kind == TokenKind.Number || (Pattern.Ends(reading, next) && !reading[next].Is(Tag.Article) && !reading[next].Is(Tag.Possessive)))
        {
            return true;
        }

        for (var i = at - 1; i >= at - 8; i--)
        {
            if (reading[i].Is(Tag.RemindMe) || reading[i].Phrase.Is(Tag.RemindMe) || Alert.Has(reading.Words(i)))
            {
                return true;
            }
        }

        return false;
    }

    // "a week Thursday"; not "twice a week Thursday", "for 2 weeks Thursday"
    static bool WeekWeekday(Reading reading, int at, int end) =>
        reading[end].Is(Tag.Weekday) && !reading[end].Is(Tag.WeakDay) && Pattern.Ends(reading, end + 1)
        && !(reading[at - 1].Is(Tag.TimesWord) || reading[at - 1].Is(Tag.TimeUnit) || reading[at - 1].Kind == TokenKind.Number || reading.Is(at - 1, "times") || reading.Is(at - 1, "x") || reading.Is(at - 1, "for") || reading.Is(at - 1, "days"));

    // in the next hour, within the hour
    TemporalMatch? NextHour(Reading reading, int at) =>
        reading.Is(at, "the") && reading.Is(at + 1, "next") && reading.Is(at + 2, "hour") && (reading.Is(at - 1, "in") || reading.Is(at - 1, "within"))
            ? Hour(reading, at - 1, at + 3)
            : reading.Is(at, "the") && reading.Is(at + 1, "hour") && reading.Is(at - 1, "within") && Pattern.Ends(reading, at + 2) ? Hour(reading, at - 1, at + 2)
            : null;

    TemporalMatch? Hour(Reading reading, int first, int end) =>
        Moment(reading, first, end, new(0, 0, 0, 60), 1) is { } match ? match with { Modifier = TemporalModifier.By, HasLead = true } : null;

    // the day after Christmas, the week before Easter, day before the 15th
    static TemporalMatch? TheDay(Reading reading, int at)
    {
        var end = at + 1;
        return reading.Is(at, "the") && Pattern.Unit(reading, ref end, out var unit) && unit is TimeUnit.Day or TimeUnit.Week
            && (reading.Is(end, "after") || reading.Is(end, "before")) && LeadsToDay(reading, end + 1)
            ? new TemporalMatch(at, end + 1, nameof(CountedTime))
            {
                Shift = new CountedSpan(0, (unit == TimeUnit.Day ? 1 : 7) * (reading.Is(end, "after") ? 1 : -1), 0, 0),
                NeedsSupport = true,
            }
            : null;
    }

    TemporalMatch? Duration(Reading reading, int at, int end, CountedSpan span)
    {
        // 14h30 and 1430 hrs are times of day
        if (reading[at].Length == 4 || (reading[end - 1].Kind == TokenKind.Number && span.Minutes >= 300))
        {
            return null;
        }

        var first = at;
        if (reading.Is(at - 1, "for") || reading.Is(at - 1, "takes") || reading.Is(at - 1, "lasting") || reading[at - 1].Is('~'))
        {
            first--;
        }

        var opens = first < at || reading[at - 1].Is('(') || reading.Is(at - 1, "block") || reading.Is(at - 1, "spend") || reading.Is(at - 1, "reserve") || reading.Is(at - 1, "schedule") || reading.Is(at - 1, "book") || reading.Is(at - 1, "study");
        if (!opens && !(span.IsClock && Pattern.Ends(reading, end) && !reading[at - 1].Is(Tag.NotHours) && reading[at].Length > 0 && span.Length >= TimeSpan.FromMinutes(5) && reading[end - 1].Length > 1))
        {
            return null;
        }

        return new TemporalMatch(first, end, Name) { Duration = span.Length, Shift = span };
    }

    TemporalMatch? Moment(Reading reading, int first, int end, CountedSpan span, int sign)
    {
        var signed = sign < 0 ? span.Negated : span;
        if (!span.IsClock)
        {
            var date = signed.From(reading.Context.Today);
            return new TemporalMatch(first, end, Name) { Date = new(date, Certainty.Known), Form = DayForm.Offset, Passed = sign < 0 };
        }

        // Counted on the real clock, so that a change of clocks on the way does not shift it.
        if (Math.Abs(signed.Length.TotalDays) > 36_500)
        {
            return null;
        }

        var local = TimeZoneInfo.ConvertTime(reading.Context.Now + signed.Length, reading.Context.Zone).DateTime;
        return new TemporalMatch(first, end, Name)
        {
            Date = new(DateOnly.FromDateTime(local), Certainty.Known),
            Clock = new(local.Hour, local.Minute, DayHalf.Exact),
            Form = DayForm.Offset,
            Passed = sign < 0,
        };
    }

    static bool LeadsToDay(Reading reading, int at)
    {
        var next = reading.Is(at, "the") ? at + 1 : at;
        ref readonly var token = ref reading[next];
        return token.Is(Tag.Weekday) || token.Is(Tag.RelativeDay) || token.Phrase.Is(Tag.RelativeDay) || token.Is(Tag.Holiday) || token.Phrase.Is(Tag.Holiday)
            || token.Is(Tag.Month) || (token.Kind == TokenKind.Number && (reading[next + 1].Is(Tag.OrdinalSuffix) || reading[next + 1].Is('/') || reading[next + 1].Is(Tag.Month)))
            || (token.Is(Tag.Direction) && (reading[next + 1].Is(Tag.Weekday) || reading[next + 1].Is(Tag.TimeUnit)))
            || token.Phrase.Is(Tag.PeriodEdge);
    }
}
