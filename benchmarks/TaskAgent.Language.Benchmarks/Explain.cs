using TaskAgent.Language.Tests;

namespace TaskAgent.Language.Benchmarks;

/// <summary>What the engine makes of a text, step by step.</summary>
static class Explain
{
    public static int Print(string text)
    {
        Console.WriteLine(LanguageEngine.Explain(text, Fixture.Alex(open: true)));
        return 0;
    }

    /// <summary>A message per line of the input (a line break in it written as \n), without open tasks.</summary>
    public static int Lines()
    {
        while (Console.ReadLine() is { } line)
        {
            var result = LanguageEngine.Understand(line.Replace("\\n", "\n", StringComparison.Ordinal), Fixture.Alex());
            Console.WriteLine(line);
            foreach (var task in result.Tasks)
            {
                var fields = task.Metadata.Select(f => $"{f.Key}={FieldJson.Of(f.Value)?.ToJsonString()}");
                Console.WriteLine($"      {task.Type} \"{task.Title}\" {(task.Priority == Priority.Medium ? "" : task.Priority + " ")}{Judge.Due(task.DueDate, task.DueTime)} {task.Recurrence} {string.Join(", ", fields)}");
            }

            foreach (var note in result.LeftOut)
            {
                Console.WriteLine($"      - {note.Reason}: {note.Span.Of(line.Replace("\\n", "\n", StringComparison.Ordinal)).ReplaceLineEndings("|")}");
            }

            result.Actions.ToList().ForEach(a => Console.WriteLine($"      ! {a.Kind} {a.TaskId}"));
            result.Questions.ToList().ForEach(q => Console.WriteLine($"      ? {q.Kind}"));
            result.Clarifications.ToList().ForEach(c => Console.WriteLine($"      ?? {c.Kind} {c.Text}"));
        }

        return 0;
    }
}
