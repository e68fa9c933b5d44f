using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Things;

/// <summary>How to-do apps write priorities: "p1 restore the backup", "submit the form p2", "[High] patch it", "!low", "!! call Bob". Not "park in P2", "read p4", "pay rent!!".</summary>
sealed class PriorityMarks : IRecognizer
{
    /// <summary>Words behind which "p2" is a page, a level or a problem.</summary>
    static readonly WordSet Numbering = new("page pages slide slides level parking problem exercise question chapter part section player notes book worksheet garage");

    /// <summary>What a priority in front describes rather than marks: "P1 bug in checkout".</summary>
    static readonly WordSet Troubles = new("bug bugs issue issues incident incidents ticket tickets outage defect blocker");

    public string Name => "priority-mark";

    public Trigger Trigger { get; } = Trigger.On(Tag.PriorityCode) | Trigger.OnSigns("[!#");

    public Match? Recognize(Reading reading, int at) => reading[at].Sign switch
    {
        '[' => Bracketed(reading, at),
        '!' => reading[at].Glued && !reading[at].Flags.HasFlag(TokenFlags.LineStart) ? null : Exclaimed(reading, at),
        '#' => !reading[at].Glued && Value(reading, at + 1) is { } tagged && reading[at + 1].Glued ? Mark(reading, at, tagged.End, tagged.Priority) : null,
        _ => Code(reading, at) is { } code ? Standing(reading, at, code.End, code.Priority) : null,
    };

    // "[High]", "[P1]", "[low priority]"
    PriorityMatch? Bracketed(Reading reading, int at) =>
        Value(reading, at + 1) is { } value && reading[value.End].Is(']') ? Mark(reading, at, value.End + 1, value.Priority) : null;

    // "!high", "!p1", "!1"; "!!" and "!!!" apart from any word
    PriorityMatch? Exclaimed(Reading reading, int at)
    {
        if (reading[at + 1].Is('!') && reading[at + 1].Glued)
        {
            var end = at + 2;
            while (reading[end].Is('!') && reading[end].Glued)
            {
                end++;
            }

            return reading[end].Kind == TokenKind.Word || reading[at - 1].Kind == TokenKind.Word ? Mark(reading, at, end, Priority.High) : null;
        }

        if (!reading[at + 1].Glued)
        {
            return null;
        }

        return reading[at + 1].Kind == TokenKind.Number
            ? Of(reading[at + 1].Number) is { } numbered && !reading[at + 2].Glued ? Mark(reading, at, at + 2, numbered) : null
            : Value(reading, at + 1) is { } value ? Mark(reading, at, value.End, value.Priority) : null;
    }

    // In front of an imperative or a colon, in brackets, or at the end.
    PriorityMatch? Standing(Reading reading, int at, int end, Priority priority)
    {
        ref readonly var before = ref reading[at - 1];
        ref readonly var after = ref reading[end];
        if (before.Is('(') && after.Is(')'))
        {
            return Mark(reading, at, end, priority);
        }

        var starts = reading[at].Flags.HasFlag(TokenFlags.LineStart) || before.Kind == TokenKind.Sign && !before.Glued;
        if (starts && Troubles.Has(reading.Words(end)))
        {
            return new PriorityMatch(at, end, Name, priority, Attribute: true);
        }

        if (starts && (after.Is(Tag.Verb) || after.Phrase.Is(Tag.Verb) || after.Phrase.Is(Tag.LeadIn) || after.Sign is ':' or '-' || after.Is(Tag.NounVerb) || after.Is(Tag.Order)))
        {
            return Mark(reading, at, end, priority);
        }

        var ends = after.Kind is TokenKind.End or TokenKind.NewLine || after.Sign is ',' or ';' or '.' or '!' or '#' || after.Is(Tag.Weekday) || after.Is(Tag.RelativeDay) || after.Is(Tag.TimeLead);
        return ends && !reading[at].Flags.HasFlag(TokenFlags.LineStart) && Follows(reading, at - 1) ? Mark(reading, at, end, priority) : null;
    }

    // Behind an imperative and its object, or a comma.
    static bool Follows(Reading reading, int before)
    {
        ref readonly var token = ref reading[before];
        if (reading[before - 1].Is(Tag.PriorityCode))
        {
            return false;
        }

        return token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.MailAddress or TokenKind.Mention || token.Sign is ',' or '-' or ')' or '!'
            ? !token.Is(Tag.Preposition) && !token.Is(Tag.Article) && !token.Is(Tag.Verb) && !token.Is(Tag.And) && !Numbering.Has(reading.Words(before)) && !reading[before].Flags.HasFlag(TokenFlags.LineStart)
            : false;
    }

    static (int End, Priority Priority)? Value(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        return Code(reading, at)
            ?? (token.Phrase.Is(Tag.Level) ? (at + token.PhraseLength, (Priority)token.Phrase.Value(Tag.Level))
                : token.Is(Tag.Level) ? (at + 1, (Priority)token.Lexeme.Value(Tag.Level)) : null);
    }

    static (int End, Priority Priority)? Code(Reading reading, int at) =>
        reading[at].Is(Tag.PriorityCode) && reading[at + 1].Glued && reading[at + 1].Length == 1 && !(reading[at + 2].Glued && reading[at + 2].Kind is TokenKind.Word or TokenKind.Number)
        && Of(reading[at + 1].Number) is { } priority ? (at + 2, priority) : null;

    // As to-do apps count: 1 is the highest.
    static Priority? Of(int number) => number switch
    {
        0 or 1 => Priority.Critical,
        2 => Priority.High,
        3 => Priority.Medium,
        4 => Priority.Low,
        _ => null,
    };

    PriorityMatch Mark(Reading reading, int first, int end, Priority priority) =>
        new(first, reading[end].Is(':') && !reading[end + 1].Glued ? end + 1 : end, Name, priority, Attribute: false);
}
