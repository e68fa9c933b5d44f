using TaskAgent.Language.Intent.Matching;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>What completing and cancelling have in common: from the words that name tasks to actions.</summary>
static class Closing
{
    /// <summary>Adds the actions or the question that a clear order about these words means; false where no open task has them.</summary>
    public static bool Try(Said said, int first, int end, TaskActionKind kind, string rule, UnderstandingBuilder result, bool propose = false, bool happened = false)
    {
        var mention = Mention.Of(said.Reading, first, end, happened);
        if (mention.IsPronoun && mention.Position == 0)
        {
            result.Add(Act.OnIt(said, kind, rule, propose || kind == TaskActionKind.Cancel));
            return true;
        }

        if (mention.IsEvery || mention.IsImpliedEvery)
        {
            return Every(said, mention, kind, rule, result, propose);
        }

        var found = Matcher.Find(mention);
        if (found.IsClear)
        {
            result.Add(Act.On(said, found, kind, rule, propose));
            return true;
        }

        if (Several.Listed(said.Reading, first, end, happened) is { } listed)
        {
            listed.ForEach(f => result.Add(Act.On(said, f, kind, rule, propose || listed.Count > Act.MostDirect)));
            return true;
        }

        if (found.Clarity == Clarity.Unclear)
        {
            result.Add(Act.Which(said, found.Tasks, rule));
            return true;
        }

        return false;
    }

    static bool Every(Said said, Mention mention, TaskActionKind kind, string rule, UnderstandingBuilder result, bool propose)
    {
        var chosen = Several.Every(mention);
        if (chosen.Count == 0)
        {
            return false;
        }

        if (mention.IsBoth && chosen.Count != 2)
        {
            result.Add(Act.Which(said, chosen, rule));
            return true;
        }

        var ask = propose || chosen.Count > Act.MostDirect || (chosen.Count > 1 && !mention.IsEvery);
        chosen.ForEach(task => result.Add(Act.On(said, new Found(Clarity.Clear, [task], 1), kind, rule, ask)));
        return true;
    }
}
