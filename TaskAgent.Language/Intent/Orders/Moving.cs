using TaskAgent.Language.Intent.Matching;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>From the words that name tasks and a target to actions.</summary>
static class Moving
{
    /// <summary>Adds the actions or the question that a clear order means; false where no open task has the words.</summary>
    public static bool Try(Said said, int first, Target target, string rule, UnderstandingBuilder result, bool propose = false)
    {
        var mention = Mention.Of(said.Reading, first, target.First);
        if (target.From is { } from)
        {
            mention.Hints.Add(from);
        }

        if (mention.IsPronoun && mention.Position == 0)
        {
            return It(said, target, rule, result);
        }

        if (mention.IsEvery || mention.IsOverdue || mention.IsImpliedEvery)
        {
            return Every(said, mention, target, rule, result);
        }

        var found = Matcher.Find(mention);
        if (found.IsClear)
        {
            Add(said, found, target, rule, result, propose);
            return true;
        }

        if (Several.Listed(said.Reading, first, target.First) is { } listed)
        {
            listed.ForEach(f => Add(said, f, target, rule, result, propose || listed.Count > Act.MostDirect));
            return true;
        }

        if (found.Clarity == Clarity.Unclear)
        {
            result.Add(Act.Which(said, found.Tasks, rule));
            return true;
        }

        return false;
    }

    /// <summary>Moves what was spoken of before: the case decides what that is.</summary>
    public static bool It(Said said, Target target, string rule, UnderstandingBuilder result)
    {
        var tasks = said.Reading.Context.OpenTasks;
        var only = tasks.Count == 1 ? tasks[0] : null;
        if (target.For(said.Reading.Context, only) is not { } due)
        {
            result.Add(only is null && target.Shift is not null ? Act.Which(said, [.. tasks.Where(t => t.DueDate is not null)], rule) : Impossible(said, rule));
            return true;
        }

        result.Add(Act.OnIt(said, TaskActionKind.Reschedule, rule) with { DueDate = due.Date, DueTime = due.Time, Recurrence = target.Match?.Recurrence });
        return true;
    }

    static void Add(Said said, Found found, Target target, string rule, UnderstandingBuilder result, bool propose)
    {
        if (target.For(said.Reading.Context, found.Task) is { } due)
        {
            result.Add(Act.On(said, found, TaskActionKind.Reschedule, rule, propose) with { DueDate = due.Date, DueTime = due.Time, Recurrence = target.Match?.Recurrence });
        }
        else
        {
            result.Add(Impossible(said, rule) with { TaskIds = [found.Task.Id], Options = [found.Task.Title] });
        }
    }

    static bool Every(Said said, Mention mention, Target target, string rule, UnderstandingBuilder result)
    {
        var chosen = Several.Every(mention);
        if (chosen.Count == 0 || (mention.IsBoth && chosen.Count != 2))
        {
            if (chosen.Count > 0)
            {
                result.Add(Act.Which(said, chosen, rule));
            }

            return chosen.Count > 0;
        }

        chosen.ForEach(task => Add(said, new Found(Clarity.Clear, [task], 1), target, rule, result, chosen.Count > Act.MostDirect));
        return true;
    }

    static Clarification Impossible(Said said, string rule) => new()
    {
        Kind = ClarificationKind.NewDate,
        Text = "To when shall I move it?",
        Source = Act.Source(said, rule),
    };
}
