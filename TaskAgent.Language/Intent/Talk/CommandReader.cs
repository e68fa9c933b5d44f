using TaskAgent.Language.Clauses;
using TaskAgent.Language.Intent.Questions;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Talk;

/// <summary>The terminal's commands: <c>list</c>, <c>list pending</c>, <c>list meeting</c>, <c>stats</c>, <c>help</c>, <c>quit</c>. "list groceries for the party" is asked about.</summary>
sealed class CommandReader : IMessageReader
{
    const int LongestCommand = 12;

    public string Name => "command";

    public bool TryRead(Reading reading, UnderstandingBuilder result)
    {
        var first = reading[0].Is('/') || reading[0].Is('!') ? 1 : 0;
        var end = reading.Count;
        while (end > first && reading[end - 1].Sign is '?' or '!' or '.')
        {
            end--;
        }

        if (end <= first || end > LongestCommand)
        {
            return false;
        }

        var source = new Provenance(reading.Span(0, reading.Count), Name, Certainty.Known);
        if (reading.Starts(first, Tag.Command, out var kind, out var next) && next == end)
        {
            result.Add(new Question { Kind = (QuestionKind)kind, Source = source });
            return true;
        }

        if (next == end && (reading.Is(first, "quit") || reading.Is(first, "exit") || reading.Is(first, "q")))
        {
            result.SmallTalk = SmallTalkKind.Goodbye;
            return true;
        }

        var lists = reading.Is(first, "list") || reading.Is(first, "ls") || (reading.Is(first, "tasks") && next == end);
        return lists && List(reading, first, end, source, result);
    }

    static bool List(Reading reading, int first, int end, Provenance source, UnderstandingBuilder result)
    {
        if (reading.Is(first + 1, "of") || reading[first + 1].Sign is ':' or '-' || HasNewLine(reading, end))
        {
            return false;
        }

        var asking = Asking.Of(reading, first + 1, end);
        if (asking.Text is null)
        {
            result.Add(asking.Ask(QuestionKind.List, source));
            return true;
        }

        result.Add(new Clarification
        {
            Kind = ClarificationKind.ShowOrAdd,
            Text = $"Shall I show tasks about \"{asking.Text}\", or add it as a task?",
            Options = ["show", "add"],
            Source = source,
        });
        return true;
    }

    static bool HasNewLine(Reading reading, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (reading[i].Kind == TokenKind.NewLine)
            {
                return true;
            }
        }

        return false;
    }
}
