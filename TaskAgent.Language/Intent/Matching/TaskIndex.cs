using TaskAgent.Language.Words;
using TaskAgent.Language.Words.English;

namespace TaskAgent.Language.Intent.Matching;

/// <summary>The words of the titles of all open tasks, ready to be compared. Built when a message first speaks of a task.</summary>
sealed class TaskIndex
{
    readonly List<TaskWord> words;
    readonly int[] starts;

    public TaskIndex(IReadOnlyList<OpenTask> tasks)
    {
        Tasks = tasks;
        words = new List<TaskWord>(tasks.Count * 5);
        starts = new int[tasks.Count + 1];
        for (var i = 0; i < tasks.Count; i++)
        {
            AddWords(tasks[i].Title);
            starts[i + 1] = words.Count;
        }
    }

    public IReadOnlyList<OpenTask> Tasks { get; }

    /// <summary>The words of a title that carry meaning, in order.</summary>
    public ReadOnlySpan<TaskWord> Words(int task) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words)[starts[task]..starts[task + 1]];

    public int IndexOf(OpenTask task)
    {
        for (var i = 0; i < Tasks.Count; i++)
        {
            if (ReferenceEquals(Tasks[i], task))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A past tense counts as its base form, so that "sent" is "send".</summary>
    public static TaskWord Word(string text, int start, int length, Lexeme lexeme)
    {
        var word = text.AsSpan(start, length);
        var past = lexeme.Value(Tag.PastOf);
        return new TaskWord(start, length, Stem.Of(past >= 0 ? Pasts.Bases[past] : word), lexeme);
    }

    void AddWords(string title)
    {
        var at = 0;
        while (at < title.Length)
        {
            if (!char.IsLetterOrDigit(title[at]) && !char.IsSurrogate(title[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < title.Length && (char.IsLetterOrDigit(title[at]) || IsInside(title, at)))
            {
                at++;
            }

            var lexeme = char.IsAsciiDigit(title[start]) ? Lexeme.Unknown : Lexicon.English.Find(title.AsSpan(start, at - start));
            if (!lexeme.Is(Tag.Stop))
            {
                words.Add(Word(title, start, at - start, lexeme));
            }
        }
    }

    // "Mia's", "1:1", "2.5"
    static bool IsInside(string title, int at) =>
        char.GetUnicodeCategory(title[at]) == System.Globalization.UnicodeCategory.NonSpacingMark
        || char.IsSurrogate(title[at])
        || (at + 1 < title.Length
            && ((title[at] is '\'' or '’' && char.IsLetter(title[at + 1]))
                || (title[at] is ':' or '.' && char.IsAsciiDigit(title[at - 1]) && char.IsAsciiDigit(title[at + 1]))));
}
