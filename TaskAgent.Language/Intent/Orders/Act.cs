using TaskAgent.Language.Intent.Matching;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>Makes actions, and the questions back when it is not clear which task is meant.</summary>
static class Act
{
    /// <summary>More targets than this wait for a yes (R13).</summary>
    public const int MostDirect = 3;

    const int MostOptions = 5;

    public static Provenance Source(Said said, string rule, Certainty certainty = Certainty.Known) => new(said.Span, rule, certainty);

    public static TaskAction On(Said said, Found found, TaskActionKind kind, string rule, bool propose = false) => new()
    {
        Kind = kind,
        TaskId = found.Task.Id,
        Confidence = found.Confidence,
        NeedsConfirmation = propose,
        Source = Source(said, rule, propose ? Certainty.Implied : Certainty.Known),
    };

    /// <summary>An action on the task that "it" is: the only open one, or else the case decides.</summary>
    public static TaskAction OnIt(Said said, TaskActionKind kind, string rule, bool propose = false)
    {
        var tasks = said.Reading.Context.OpenTasks;
        return new()
        {
            Kind = kind,
            TaskId = tasks.Count == 1 ? tasks[0].Id : null,
            Confidence = 0.8,
            NeedsConfirmation = propose,
            Source = Source(said, rule, Certainty.Implied),
        };
    }

    /// <summary>Which one? Nothing changes until that is answered.</summary>
    public static Clarification Which(Said said, IReadOnlyList<OpenTask> tasks, string rule)
    {
        var shown = tasks.Take(MostOptions).ToList();
        return new()
        {
            Kind = ClarificationKind.AmbiguousTask,
            Text = shown.Count == 1 ? $"Do you mean \"{shown[0].Title}\"?" : $"Which one: {string.Join(" or ", shown.Select(t => $"\"{t.Title}\""))}?",
            Options = [.. shown.Select(t => t.Title)],
            TaskIds = [.. shown.Select(t => t.Id)],
            Source = Source(said, rule),
        };
    }

    public static Clarification Unknown(Said said, string rule) => new()
    {
        Kind = ClarificationKind.UnknownTask,
        Text = $"I see no open task for \"{said.Reading.Span(said.First, said.End).Of(said.Reading.Text)}\". Which one do you mean?",
        Source = Source(said, rule),
    };

    public static void LeaveOut(Said said, UnderstandingBuilder result, LeftOutReason reason, string rule) =>
        result.Add(new LeftOut(said.Span, reason, rule));
}
