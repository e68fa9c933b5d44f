using System.Globalization;
using System.Text.Json.Nodes;

namespace TaskAgent.Language.Tests;

/// <summary>Compares an understanding with its specification and says every difference.</summary>
static class Judge
{
    static readonly TaskActionKind[] Grave = [TaskActionKind.Complete, TaskActionKind.Cancel];

    public static IReadOnlyList<string> Differences(Spec spec)
    {
        var actual = LanguageEngine.Understand(spec.Text, Fixture.Context(spec));
        var differences = new List<string>();
        if (spec.Safe)
        {
            Safety(spec, actual, differences);
            return differences;
        }

        Sequence("task", spec.Tasks, actual.Tasks, Tasks.Differences, t => $"{t.Type} \"{t.Title}\"", differences);
        Sequence("action", spec.Actions, actual.Actions, Actions.Differences, a => $"{a.Kind} {a.TaskId}", differences);
        Listed("questions", spec.Questions, actual.Questions.Select(q => q.Kind), differences);
        Listed("asks", spec.Asks, actual.Clarifications.Select(c => c.Kind), differences);
        Listed("left out", spec.LeftOut, actual.LeftOut.Select(l => l.Reason), differences);
        if (spec.SmallTalk is { } talk && talk != actual.SmallTalk)
        {
            differences.Add($"small talk: {actual.SmallTalk}, not {talk}");
        }

        return differences;
    }

    /// <summary>Due date and time as specifications write them; null for none.</summary>
    public static string? Due(DateOnly? date, TimeOnly? time) => (date, time) switch
    {
        ({ } d, { } t) => string.Create(CultureInfo.InvariantCulture, $"{d:yyyy-MM-dd} {t:HH:mm}"),
        ({ } d, null) => string.Create(CultureInfo.InvariantCulture, $"{d:yyyy-MM-dd}"),
        (null, { } t) => string.Create(CultureInfo.InvariantCulture, $"{t:HH:mm}"),
        _ => null,
    };

    static void Safety(Spec spec, Understanding actual, List<string> differences)
    {
        var dues = spec.Tasks.Select(t => t.Due).ToHashSet();
        differences.AddRange(actual.Tasks
            .Where(t => t.DueDate is not null && !dues.Contains(Due(t.DueDate, t.DueTime)) && !dues.Contains(Due(t.DueDate, null)))
            .Select(t => $"task \"{t.Title}\" is due {Due(t.DueDate, t.DueTime)}"));
        differences.AddRange(actual.Actions
            .Where(a => Grave.Contains(a.Kind) && !a.NeedsConfirmation && !spec.Actions.Any(e => e.Do == a.Kind && e.Task == a.TaskId))
            .Select(a => $"action {a.Kind} {a.TaskId}"));
        if (actual.Tasks.Count > Math.Max(1, spec.Tasks.Count))
        {
            differences.Add($"{actual.Tasks.Count} tasks: {string.Join(" / ", actual.Tasks.Select(t => t.Title))}");
        }
    }

    static void Sequence<TExpected, TActual>(
        string what,
        IReadOnlyList<TExpected> expected,
        IReadOnlyList<TActual> actual,
        Func<TExpected, TActual, IEnumerable<string>> compare,
        Func<TActual, string> name,
        List<string> differences)
    {
        if (expected.Count != actual.Count)
        {
            differences.Add($"{actual.Count} {what}s instead of {expected.Count}: {string.Join(" / ", actual.Select(name))}");
            return;
        }

        for (var i = 0; i < expected.Count; i++)
        {
            differences.AddRange(compare(expected[i], actual[i]).Select(d => $"{what} {name(actual[i])}: {d}"));
        }
    }

    static void Listed<T>(string what, IReadOnlyList<T>? expected, IEnumerable<T> actual, List<string> differences)
    {
        if (expected is not null && !expected.SequenceEqual(actual))
        {
            differences.Add($"{what}: [{string.Join(", ", actual)}] instead of [{string.Join(", ", expected)}]");
        }
    }

    static class Tasks
    {
        public static IEnumerable<string> Differences(ExpectedTask expected, TaskDraft actual)
        {
            if (expected.Title is { } title && title != actual.Title)
            {
                yield return $"title should be \"{title}\"";
            }

            if (expected.Type is { } type && !type.Split('|').Contains(actual.Type.ToString()))
            {
                yield return $"type should be {type}";
            }

            if (expected.Due != Due(actual.DueDate, actual.DueTime))
            {
                yield return $"due {Due(actual.DueDate, actual.DueTime) ?? "never"} instead of {expected.Due ?? "never"}";
            }

            if (expected.Priority != actual.Priority)
            {
                yield return $"priority {actual.Priority} instead of {expected.Priority}";
            }

            if (expected.Rrule != actual.Recurrence)
            {
                yield return $"recurs {actual.Recurrence ?? "never"} instead of {expected.Rrule ?? "never"}";
            }

            if (expected.Precision is { } precision && precision != actual.DuePrecision)
            {
                yield return $"precision {actual.DuePrecision} instead of {precision}";
            }

            foreach (var (key, value) in expected.Meta ?? [])
            {
                var field = FieldJson.Of(actual[key]);
                if (!JsonNode.DeepEquals(value, field))
                {
                    yield return $"{key} is {field?.ToJsonString() ?? "absent"} instead of {value?.ToJsonString() ?? "absent"}";
                }
            }
        }
    }

    static class Actions
    {
        public static IEnumerable<string> Differences(ExpectedAction expected, TaskAction actual)
        {
            if (expected.Do != actual.Kind)
            {
                yield return $"should be {expected.Do}";
            }

            if (expected.Task != actual.TaskId)
            {
                yield return $"should be about {expected.Task ?? "none"}";
            }

            if (expected.Due != Due(actual.DueDate, actual.DueTime))
            {
                yield return $"due {Due(actual.DueDate, actual.DueTime) ?? "never"} instead of {expected.Due ?? "never"}";
            }

            if (expected.Rrule != actual.Recurrence)
            {
                yield return $"repeats {actual.Recurrence ?? "never"} instead of {expected.Rrule ?? "never"}";
            }

            if (expected.Items is { } items && !items.SequenceEqual(actual.Items))
            {
                yield return $"items [{string.Join(", ", actual.Items)}] instead of [{string.Join(", ", items)}]";
            }

            if (expected.Title is { } title && title != actual.Title)
            {
                yield return $"new title should be \"{title}\"";
            }

            if (expected.Priority is { } priority && priority != actual.Priority)
            {
                yield return $"new priority should be {priority}";
            }

            if (expected.Proposed is { } proposed && proposed != actual.NeedsConfirmation)
            {
                yield return proposed ? "should wait for a yes" : "should not wait for a yes";
            }
        }
    }
}
