using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Matching;

/// <summary>Finds the open task that a mention names. One clear winner, or a question back: never a guess (R13).</summary>
static class Matcher
{
    /// <summary>A match by an exact word.</summary>
    const double Exact = 0.95;

    /// <summary>A match that is good enough to act upon: a typo of a long word, a shortened one.</summary>
    const double Good = 0.8;

    /// <summary>A match that is only worth a question: "John" for "Johnny".</summary>
    const double Weak = 0.6;

    public static Found Find(Mention mention, Predicate<OpenTask>? fits = null)
    {
        var index = mention.Reading.OpenTasks;
        if (Identified(mention.Reading, mention.First, mention.End) is { } identified)
        {
            return new Found(Clarity.Clear, [identified], 1);
        }

        if (mention.IsEmpty || mention.IsTooLong)
        {
            return Found.Nothing;
        }

        var hits = new List<(OpenTask Task, double Quality, bool Whole)>();
        List<OpenTask>? partial = null;
        for (var i = 0; i < index.Tasks.Count; i++)
        {
            var task = index.Tasks[i];
            if (fits is not null && !fits(task))
            {
                continue;
            }

            var title = index.Words(i);
            var (quality, matched) = Compare(mention, task, title);
            var hinted = Hints.Fit(mention, task);
            if (matched == mention.Words.Count && hinted)
            {
                hits.Add((task, quality, matched > 0 && matched == title.Length));
            }
            else if (matched > 0)
            {
                (partial ??= []).Add(task);
            }
        }

        return hits.Count > 0 ? Best(mention, hits) : partial is null ? Found.Nothing : new Found(Clarity.Partial, partial, 0);
    }

    /// <summary>The task whose id or whole title in quotation marks these tokens are: "complete F1".</summary>
    public static OpenTask? Identified(Reading reading, int first, int end)
    {
        var span = reading.Span(first, end);
        var words = reading.Text.AsSpan(span.Start, span.Length).TrimStart('#');
        var title = reading[first].Literal || reading[first].Is('"') ? words.Trim("\"“” ") : default;
        foreach (var task in reading.Context.OpenTasks)
        {
            if (words.Equals(task.Id, StringComparison.OrdinalIgnoreCase) || title.Equals(task.Title, StringComparison.OrdinalIgnoreCase))
            {
                return task;
            }
        }

        return null;
    }

    static Found Best(Mention mention, List<(OpenTask Task, double Quality, bool Whole)> hits)
    {
        if (mention.Position != 0)
        {
            var dated = hits.Where(h => h.Task.DueDate is not null).OrderBy(h => h.Task.DueDate).ThenBy(h => h.Task.DueTime).ToList();
            return dated.Count == 0
                ? new Found(Clarity.Unclear, [.. hits.Select(h => h.Task)], Weak)
                : new Found(Clarity.Clear, [mention.Position < 0 ? dated[^1].Task : dated[0].Task], Good);
        }

        var best = hits.Max(h => h.Quality);
        var floor = best >= Exact ? Exact : best;
        var close = hits.FindAll(h => h.Quality >= floor);
        if (close.Count > 1 && close.FindAll(h => h.Whole) is [var whole])
        {
            close = [whole];
        }

        return close.Count == 1 && best >= Good
            ? new Found(Clarity.Clear, [close[0].Task], Math.Round(best, 2))
            : new Found(Clarity.Unclear, [.. close.Select(h => h.Task)], Weak);
    }

    /// <summary>The quality of the worst word, and how many words fit.</summary>
    static (double Quality, int Matched) Compare(Mention mention, OpenTask task, ReadOnlySpan<TaskWord> title)
    {
        var worst = 1.0;
        var matched = 0;
        foreach (var word in mention.Words)
        {
            var quality = Compare(mention.Reading.Text, word, task, title);
            if (quality > 0)
            {
                matched++;
                worst = Math.Min(worst, quality);
            }
        }

        return (worst, matched);
    }

    static double Compare(string text, TaskWord word, OpenTask task, ReadOnlySpan<TaskWord> title)
    {
        var best = 0.0;
        foreach (var other in title)
        {
            if (other.Stem == word.Stem)
            {
                return 1;
            }

            best = Math.Max(best, Similar(text, word, task.Title, other));
        }

        return word.Lexeme.Is(Tag.TypeName) && word.Lexeme.Value(Tag.TypeName) == (int)task.Type ? Exact : best;
    }

    static double Similar(string text, TaskWord word, string title, TaskWord other)
    {
        var one = word.Of(text);
        var two = other.Of(title);
        if (Math.Min(one.Length, two.Length) < 4 || one[0] is >= '0' and <= '9')
        {
            return 0;
        }

        if (Likeness.IsPrefix(one, two))
        {
            // "renewal" for "Renew", "electric" for "electricity"; but "Robert" is not "Roberta".
            return Math.Min(one.Length, two.Length) >= 5 && !char.IsUpper(one[0]) && (other.Start == 0 || !char.IsUpper(two[0])) ? Good
                : other.Start > 0 && char.IsUpper(two[0]) ? Weak
                : 0;
        }

        // A known word is no typo of another: "water", "later". Names differ by a letter: "Marta", "Maria".
        var name = char.IsUpper(one[0]) || char.IsUpper(two[0]);
        return one.Length < 5 || word.Lexeme != Lexeme.Unknown || !Likeness.IsTypo(one, two) ? 0
            : name && one.Length < 7 && other.Lexeme == Lexeme.Unknown ? Weak
            : Good;
    }
}
