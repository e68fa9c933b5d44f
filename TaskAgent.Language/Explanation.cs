using System.Globalization;
using System.Text;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language;

/// <summary>Writes the explain view.</summary>
static class Explanation
{
    public static void Append(Reading reading, StringBuilder? trace)
    {
        foreach (var match in trace is null ? [] : reading.Matches)
        {
            trace!.AppendLine(CultureInfo.InvariantCulture, $"match    \"{reading.Span(match.First, match.End).Of(reading.Text)}\" by {match.Recognizer}: {match}");
        }
    }

    public static void Append(Understanding result, StringBuilder trace)
    {
        foreach (var task in result.Tasks)
        {
            trace.AppendLine(CultureInfo.InvariantCulture, $"task     {task.Type} \"{task.Title}\" {task.Priority} due {task.DueDate:yyyy-MM-dd} {task.DueTime:HH:mm} {task.Recurrence}");
            foreach (var field in task.Metadata)
            {
                trace.AppendLine(CultureInfo.InvariantCulture, $"           {field.Key} = {Show(field.Value)} ({field.Source.Recognizer})");
            }
        }

        foreach (var action in result.Actions)
        {
            trace.AppendLine(CultureInfo.InvariantCulture, $"action   {action}");
        }

        foreach (var question in result.Questions)
        {
            trace.AppendLine(CultureInfo.InvariantCulture, $"question {question}");
        }

        foreach (var clarification in result.Clarifications)
        {
            trace.AppendLine(CultureInfo.InvariantCulture, $"asks     {clarification.Kind}: {clarification.Text}");
        }

        foreach (var note in result.LeftOut)
        {
            trace.AppendLine(CultureInfo.InvariantCulture, $"left out {note.Reason} by {note.Rule}");
        }
    }

    static string Show(FieldValue value) => value switch
    {
        FieldValue.List list => string.Join(" | ", list.Values),
        FieldValue.Map map => string.Join(" | ", map.Values),
        _ => value.ToString(),
    };
}
