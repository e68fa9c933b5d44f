using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Things;

/// <summary>A label in front of or behind what is said: "plan offsite #work", "#home fix the tap". Not "#482", "C#", "post in #general", "tweet #launchday".</summary>
sealed class Hashtag : IRecognizer
{
    public string Name => "hashtag";

    public Trigger Trigger { get; } = Trigger.OnSigns("#");

    public Match? Recognize(Reading reading, int at)
    {
        var end = End(reading, at);
        if (end == 0)
        {
            return null;
        }

        var starts = reading[at].Flags.HasFlag(TokenFlags.LineStart) || IsTagBefore(reading, at);
        if (starts ? reading[end].Kind == TokenKind.Word || End(reading, end) > 0 : Follows(reading, at) && Ends(reading, end))
        {
            return new HashtagMatch(at, end, Name);
        }

        return null;
    }

    // The token just past "#work", "#to-do"; 0 where none starts.
    static int End(Reading reading, int at)
    {
        if (!reading[at].Is('#') || reading[at].Glued && !reading[at].Flags.HasFlag(TokenFlags.LineStart) || reading[at + 1] is not { Glued: true, Kind: TokenKind.Word })
        {
            return 0;
        }

        var end = at + 2;
        while (reading[end].Glued && (reading[end].Kind is TokenKind.Word or TokenKind.Number || (reading[end].Sign is '-' or '_' && reading[end + 1].Glued)))
        {
            end++;
        }

        return end;
    }

    // The words before a tag have an end of their own: "post in #general" has none.
    static bool Follows(Reading reading, int at)
    {
        ref readonly var before = ref reading[at - 1];
        return before.Kind is not (TokenKind.End or TokenKind.NewLine) && !before.Flags.HasFlag(TokenFlags.LineStart)
            && !before.Is(Tag.Preposition) && !before.Is(Tag.Article) && !before.Is(Tag.Possessive) && !before.Is(Tag.And) && !(before.Is(Tag.Verb) && !before.Is(Tag.TaskNoun));
    }

    static bool IsTagBefore(Reading reading, int at)
    {
        var first = at - 1;
        while (first >= 0 && reading[first].Glued && !reading[first].Flags.HasFlag(TokenFlags.LineStart) && !reading[first].Is('#'))
        {
            first--;
        }

        return reading[first].Is('#') && reading[first].Flags.HasFlag(TokenFlags.LineStart) && End(reading, first) == at;
    }

    static bool Ends(Reading reading, int end) =>
        reading[end].Kind is TokenKind.End or TokenKind.NewLine || reading[end].Sign is ',' or ';' or '.' or '!' or '@' or '#' || reading[end].Is(Tag.PriorityCode)
        || reading[end].Is(Tag.Weekday) || reading[end].Is(Tag.RelativeDay) || reading[end].Is(Tag.TimeLead) || reading[end].Is(Tag.Priority);
}
