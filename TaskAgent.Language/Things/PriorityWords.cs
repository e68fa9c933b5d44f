using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Things;

/// <summary>"asap", "no rush", "high priority", "priority: high". Not "emergency contact".</summary>
sealed class PriorityWords : IRecognizer
{
    public string Name => "priority";

    public Trigger Trigger { get; } = Trigger.On(Tag.Priority, Tag.Label);

    public Match? Recognize(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        if (token.Is(Tag.Label) && !token.Phrase.Is(Tag.Priority))
        {
            return Labelled(reading, at);
        }

        // "urgent care clinic", "critical illness cover"
        if (token.Phrase.Is(Tag.Topic) && !token.Phrase.Is(Tag.Priority))
        {
            return null;
        }

        var phrase = token.Phrase.Is(Tag.Priority);
        var end = phrase ? at + token.PhraseLength : at + 1;
        var priority = (Priority)(phrase ? token.Phrase : token.Lexeme).Value(Tag.Priority);
        var attribute = !phrase && Describes(reading, at, end);
        if (attribute && (reading.Is(at, "emergency") || reading.Is(at, "vital") || reading.Is(at, "whenever")))
        {
            return null;
        }

        while (reading[end].Is('!'))
        {
            end++;
        }

        return new PriorityMatch(at, end, Name, priority, attribute);
    }

    // "priority: high", "priority = low"
    static PriorityMatch? Labelled(Reading reading, int at)
    {
        if (!reading.Is(at, "priority") && !reading.Is(at, "prio"))
        {
            return null;
        }

        var word = reading[at + 1].Sign is ':' or '=' or '-' ? at + 2 : at + 1;
        Priority? priority = reading.Is(word, "high") || reading.Is(word, "important") ? Priority.High
            : reading.Is(word, "low") ? Priority.Low
            : reading.Is(word, "medium") || reading.Is(word, "normal") ? Priority.Medium
            : reading.Is(word, "critical") || reading.Is(word, "urgent") || reading.Is(word, "highest") ? Priority.Critical
            : null;
        return priority is { } value ? new PriorityMatch(at, word + 1, "priority", value, Attribute: false) : null;
    }

    static bool Describes(Reading reading, int at, int end) =>
        reading[end].Kind == TokenKind.Word && !reading[end].Is(Tag.Preposition) && !reading[end].Is(Tag.And) && !reading[end].Is(Tag.Then)
        && !reading[end].Is(Tag.Weekday) && !reading[end].Is(Tag.RelativeDay) && !reading.Is(at, "asap") && !reading.Is(at, "someday") && !reading.Is(at, "eventually")
        && (reading[at - 1].Is(Tag.Article) || reading[at - 1].Is(Tag.Possessive) || reading[at - 1].Is(Tag.Verb) || reading[at - 1].Is(Tag.Preposition));
}
