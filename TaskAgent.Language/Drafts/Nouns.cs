using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>What the nouns of a clause say about its type.</summary>
static class Nouns
{
    /// <summary>The type that the first task noun stands for, e.g. Health for "dentist"; null without one.</summary>
    public static TaskType? TaskNoun(Frame frame, int first, out int at) => Find(frame, first, Tag.TaskNoun, out at);

    /// <summary>The type that the first hinting noun suggests; null without one.</summary>
    public static TaskType? Topic(Frame frame, int first) => Find(frame, first, Tag.Topic, out _);

    /// <summary>Whether a noun of a type is among the clause's own words.</summary>
    public static bool Has(Frame frame, int first, TaskType type)
    {
        for (var i = first; i < frame.End; i++)
        {
            ref readonly var token = ref frame.Reading[i];
            if (frame.Reading.MatchAt(i) is Time.TemporalMatch)
            {
                continue;
            }

            if (token.Lexeme.Value(Tag.Topic) == (int)type || token.Lexeme.Value(Tag.TaskNoun) == (int)type
                || token.Phrase.Value(Tag.Topic) == (int)type || token.Phrase.Value(Tag.TaskNoun) == (int)type)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word under a tag is among the clause's own words.</summary>
    public static bool Has(Frame frame, int first, Tag tag, out int at)
    {
        for (at = first; at < frame.End; at++)
        {
            if (frame.Reading[at].Is(tag) || frame.Reading[at].Phrase.Is(tag))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"let Ana know": told, unlike "let the dog out".</summary>
    public static bool Knows(Frame frame)
    {
        for (var i = frame.VerbEnd + 1; i < frame.End; i++)
        {
            if (frame.Is(i, "know"))
            {
                return true;
            }
        }

        return false;
    }

    static TaskType? Find(Frame frame, int first, Tag tag, out int at)
    {
        for (at = first; at < frame.End; at++)
        {
            ref readonly var token = ref frame.Reading[at];
            if (frame.Reading.MatchAt(at) is Time.TemporalMatch)
            {
                continue;
            }

            if (token.Phrase.Is(tag))
            {
                return (TaskType)token.Phrase.Value(tag);
            }

            if (token.Is(tag))
            {
                return (TaskType)token.Lexeme.Value(tag);
            }
        }

        return null;
    }
}
