using TaskAgent.Language.Clauses;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Remarks;

/// <summary>A remark with nothing to do in it: "I love this song", "the weather is nice today". Not "the report is due Friday", "I have a dentist appointment Tuesday".</summary>
sealed class Statement : IClauseReader
{
    static readonly WordSet Feelings = new("happy glad excited tired sad angry proud grateful thankful bored sick annoyed worried stressed relieved exhausted jealous");

    /// <summary>What a thing does by itself: "my back hurts", "the wifi sucks".</summary>
    static readonly WordSet States = new("hurts aches sucks stinks rocks rules itches closes opens looks sounds seems smells tastes");

    /// <summary>Past tenses that are no participles, so that their noun did it: "the file sent" is none.</summary>
    static readonly WordSet Pasts = new("ate took went gave ran saw came fell broke drove flew spoke chose grew knew threw drank sang woke wore began forgot loved hated liked enjoyed");

    /// <summary>How things are once something has happened.</summary>
    static readonly WordSet Adjectives = new("out in over up here back empty full clean ready great good fine okay ok nice awful terrible amazing delicious fun boring broken gone home asleep awake");

    public string Name => "statement";

    public bool TryRead(Reading reading, Clause clause, UnderstandingBuilder result)
    {
        var at = Lead.Skip(reading, clause.First, clause.End, out var led);
        if (at >= clause.End || (led && !Remarks(reading, clause.First, at)))
        {
            return false;
        }

        if (DayIs.Says(reading, at) ? !DayIs.HasOccasion(reading, at, clause.End) : Happened(reading, at, clause.End) || Cannot(reading, at) || IsState(reading, at, clause.End))
        {
            result.Add(new LeftOut(reading.Span(clause.First, clause.End), LeftOutReason.Statement, Name));
            return true;
        }

        var exclaims = clause.End - at <= 4 && (reading.Is(at, "nice") || reading.Is(at, "lovely") || reading.Is(at, "beautiful") || reading.Is(at, "awesome"));
        var remark = led || exclaims || Feels(reading, at, clause.End) || Was(reading, at, clause.End) || Points(reading, at) || reading[at].Is(Tag.Modal) && reading[at + 1].Is(Tag.Be) || reading[at].Is(Tag.SubjectPronoun) && !reading[at].Phrase.Is(Tag.LeadIn)
            ? !Engagement(reading, at, clause.End)
            : reading.Is(at, "there's") || reading.Is(at, "there") && reading[at + 1].Is(Tag.Be) ? !HasTime(reading, at, clause.End) : IsAboutSomething(reading, at, clause.End);
        if (remark)
        {
            result.Add(new LeftOut(reading.Span(clause.First, clause.End), LeftOutReason.Statement, Name));
        }

        return remark;
    }

    // "the meeting went well", "the dog ate my homework": a thing and what it did
    static bool Happened(Reading reading, int at, int end)
    {
        if (!reading[at].Is(Tag.Article) && !reading[at].Is(Tag.Possessive))
        {
            return false;
        }

        for (var i = at + 2; i < Math.Min(end, at + 5); i++)
        {
            if (Pasts.Has(reading.Words(i)) && reading.MatchAt(i) is null)
            {
                return true;
            }
        }

        return false;
    }

    // "can't believe it's March", "couldn't sleep"; "can't forget to call" leads to a task
    static bool Cannot(Reading reading, int at) =>
        (reading.Is(at, "can't") || reading.Is(at, "cant") || reading.Is(at, "cannot") || reading.Is(at, "couldn't") || reading.Is(at, "can’t") || reading.Is(at, "couldn’t"))
        && !reading[at].Phrase.Is(Tag.LeadIn) && !reading.Is(at + 1, "forget") && !reading.Is(at + 1, "miss");

    // "trash is out", "lunch was great": nothing but a thing, "is" and how it is
    static bool IsState(Reading reading, int at, int end)
    {
        var be = reading[at + 1].Is(Tag.Be) ? at + 1 : reading[at + 2].Is(Tag.Be) && reading[at].Kind == TokenKind.Word && !reading[at].Is(Tag.Verb) ? at + 2 : 0;
        return be > 0 && be + 2 == end && reading[at].Kind == TokenKind.Word && reading.MatchAt(at) is null && reading.MatchAt(be + 1) is null && Adjectives.Has(reading.Words(be + 1));
    }

    // "I will be on leave next week", "we should have booked earlier": no duty
    static bool Remarks(Reading reading, int first, int at)
    {
        for (var i = first; i < at; i++)
        {
            if (reading[i].Value(Tag.SubjectPronoun) == 1)
            {
                return (reading.Is(at, "be") && (reading.Is(at - 1, "will") || at == i + 1))
                    || (reading.Is(at, "have") && (reading.Is(at - 1, "should") || reading.Is(at - 1, "must")) && (reading[at + 1].Is(Tag.PastVerb) || reading.Is(at + 1, "been")));
            }
        }

        return false;
    }

    // "so happy it's almost the weekend", "tired of this"; not "happy hour with Jo"
    static bool Feels(Reading reading, int at, int end) =>
        Feelings.Has(reading.Words(at)) && !reading[at].Phrase.Is(Tag.TaskNoun)
        && (at + 1 >= end || reading[at + 1].Is(Tag.SubjectPronoun) || reading[at + 1].Is(Tag.Preposition) || reading.Is(at + 1, "that") || reading.Is(at + 1, "it's"));

    // "traffic was terrible this morning", "lunch was good"
    static bool Was(Reading reading, int at, int end)
    {
        for (var i = at + 1; i < Math.Min(end, at + 4); i++)
        {
            if (reading.Is(i, "was") || reading.Is(i, "were"))
            {
                return !reading.Is(i + 1, "due") && !reading.Is(i + 1, "supposed") && Imperative.Length(reading, at, i, first: true) == 0;
            }
        }

        return false;
    }

    // "see below", "see attached"
    static bool Points(Reading reading, int at) =>
        reading.Is(at, "see") && (reading.Is(at + 1, "below") || reading.Is(at + 1, "attached") || reading.Is(at + 1, "above"));

    // "I have a dentist appointment Tuesday", "we're meeting Bob at 3", "I'm flying to Paris on Friday"
    static bool Engagement(Reading reading, int at, int end)
    {
        if (reading[at].Value(Tag.SubjectPronoun) != 1 || !HasTime(reading, at, end))
        {
            return false;
        }

        var verb = at + 1;
        return reading.Is(verb, "have") || reading.Is(verb, "got") || reading.Is(verb, "meeting") || reading.Is(verb, "seeing") || reading.Is(verb, "flying") || reading.Is(verb, "having");
    }

    // "the weather is nice": an article or possessive, then "is" without a due date
    static bool IsAboutSomething(Reading reading, int at, int end)
    {
        if (!reading[at].Is(Tag.Article) && !reading[at].Is(Tag.Possessive) && !reading.Is(at, "it"))
        {
            return false;
        }

        for (var i = at + 1; i < Math.Min(end, at + 6); i++)
        {
            if (States.Has(reading.Words(i)))
            {
                return true;
            }

            if ((reading.Is(at, "his") || reading.Is(at, "her") || reading.Is(at, "their")) && (reading.Is(i, "lands") || reading.Is(i, "arrives") || reading.Is(i, "leaves") || reading.Is(i, "starts") || reading.Is(i, "begins") || reading.Is(i, "ends")))
            {
                return true;
            }

            if (reading[i].Is(Tag.Be) && reading.MatchAt(i) is null)
            {
                return reading.Is(i, "was") || reading.Is(i, "were") || !reading.Is(i + 1, "due") && reading.MatchAt(i + 1) is not TemporalMatch && !TaskNounBefore(reading, at, i);
            }
        }

        return false;
    }

    static bool TaskNounBefore(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading[i].Is(Tag.TaskNoun) || reading[i].Phrase.Is(Tag.TaskNoun))
            {
                return reading[end + 1].Is(Tag.Preposition);
            }
        }

        return false;
    }

    static bool HasTime(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.MatchAt(i) is TemporalMatch { CanBeDue: true })
            {
                return true;
            }
        }

        return false;
    }
}
