using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Intent.Orders;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Statements;

/// <summary>"he'll call us", "they moved to Spain", "Anna paid the electricity bill": others' doings. A done open task is proposed; nothing is created. Not "he wants me to call back".</summary>
sealed class OthersMatters : ISayingReader
{
    static readonly WordSet Third = new("he she they he'll she'll they'll he's she's they're he'd she'd they'd they've");
    static readonly WordSet Between = new("already just has have finally also");

    /// <summary>Makes it the user's matter: "wants me to", "is waiting for", "asked us".</summary>
    static readonly WordSet Hooks = new("me my i wants want needs need asked asks expects waiting we due");

    public string Name => "others";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        if (said.IsQuestion || said.Clause.Asks)
        {
            return false;
        }

        var third = Third.Has(reading.Words(said.First));
        if (!third && !IsName(reading, said.First))
        {
            return false;
        }

        var verb = said.First + 1;
        while (Between.Has(reading.Words(verb)))
        {
            verb++;
        }

        if (IsHooked(reading, said.First + 1, said.End))
        {
            return false;
        }

        if (verb < said.End && reading[verb].Value(Tag.PastOf) >= 0 && PastForm.TryRead(reading, verb, true, out var past))
        {
            Did(said, past, verb, result);
            return true;
        }

        if (!third)
        {
            return false;
        }

        Act.LeaveOut(said, result, LeftOutReason.OtherPeople, Name);
        return true;
    }

    void Did(Said said, PastForm past, int verb, UnderstandingBuilder result)
    {
        var mention = Mention.Of(said.Reading, verb + 1, said.End, happened: true);
        var index = said.Reading.OpenTasks;
        var found = mention.Words.Count == 0 || Doubtful.In(said, verb + 1, said.End) ? Found.Nothing
            : past.Base == "cancel" || past.IsGeneric ? Matcher.Find(mention)
            : Matcher.Find(mention, t => past.Suits(index, t));
        if (found.IsClear)
        {
            result.Add(Act.On(said, found, past.Base == "cancel" ? TaskActionKind.Cancel : TaskActionKind.Complete, Name, propose: true));
        }
        else
        {
            Act.LeaveOut(said, result, LeftOutReason.OtherPeople, Name);
        }
    }

    static bool IsName(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        return token.Capital && token.Kind == TokenKind.Word && (token.Lexeme == Lexeme.Unknown || token.Is(Tag.Kin) || token.Is(Tag.Person))
            && (token.Flags & TokenFlags.Possessive) == 0;
    }

    static bool IsHooked(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Hooks.Has(reading.Words(i)) || (reading.Is(i, "has") && reading.Is(i + 1, "to")))
            {
                return true;
            }
        }

        return false;
    }
}
