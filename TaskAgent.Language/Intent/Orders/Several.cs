using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>Orders about several tasks: "the dentist and the 1:1", "all calls", "everything overdue".</summary>
static class Several
{
    /// <summary>Every open task that a mention with "all" selects; empty if it selects none.</summary>
    public static List<OpenTask> Every(Mention mention)
    {
        var chosen = new List<OpenTask>();
        foreach (var task in mention.Reading.Context.OpenTasks)
        {
            if (Matcher.Find(mention, t => ReferenceEquals(t, task)) is { IsClear: true, Confidence: >= 0.95 })
            {
                chosen.Add(task);
            }
        }

        return chosen;
    }

    /// <summary>Each part of "a, b and c" by itself.</summary>
    public static IEnumerable<(int First, int End)> Parts(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.MatchAt(i) is { } match)
            {
                i = match.End - 1;
                continue;
            }

            if (reading[i].Is(Tag.And) || reading[i].Sign is ',' or '&' || reading.Is(i, "then"))
            {
                if (i > first)
                {
                    yield return (first, i);
                }

                first = i + 1;
            }
        }

        if (first < end)
        {
            yield return (first, end);
        }
    }

    /// <summary>The task of each part where every part names one clearly; otherwise null.</summary>
    public static List<Found>? Listed(Reading reading, int first, int end, bool happened = false)
    {
        var found = new List<Found>();
        foreach (var (from, to) in Parts(reading, first, end))
        {
            if (Matcher.Find(Mention.Of(reading, from, to, happened)) is not { IsClear: true } clear || found.Exists(f => f.Task == clear.Task))
            {
                return null;
            }

            found.Add(clear);
        }

        return found.Count > 1 ? found : null;
    }
}
