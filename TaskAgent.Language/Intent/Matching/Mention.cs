using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Matching;

/// <summary>What a message says about a task to name it: "my call with John tomorrow" is call, John, due tomorrow.</summary>
sealed class Mention
{
    /// <summary>Nobody names a task with more words.</summary>
    const int MostWords = 16;

    readonly List<TaskWord> words = new(6);
    bool happened;

    Mention(Reading reading, int first, int end)
    {
        Reading = reading;
        First = first;
        End = end;
    }

    public Reading Reading { get; }

    public int First { get; }

    public int End { get; }

    /// <summary>The words that carry meaning.</summary>
    public IReadOnlyList<TaskWord> Words => words;

    /// <summary>Dates and times among them: what the task is due.</summary>
    public List<TemporalMatch> Hints { get; } = [];

    /// <summary>"all", "everything", "both".</summary>
    public bool IsEvery { get; private set; }

    /// <summary>"both": exactly two.</summary>
    public bool IsBoth { get; private set; }

    /// <summary>"overdue".</summary>
    public bool IsOverdue { get; private set; }

    /// <summary>The day of "tomorrow's" or "Friday's".</summary>
    public DateOnly? PossessiveDay { get; private set; }

    /// <summary>"the last one": -1, "the first one": 1; otherwise 0.</summary>
    public int Position { get; private set; }

    /// <summary>Whether nothing but "it", "that", "the task" is said.</summary>
    public bool IsPronoun { get; private set; }

    /// <summary>Whether it says too much to be a name.</summary>
    public bool IsTooLong => words.Count > MostWords;

    public bool IsEmpty => words.Count == 0 && Hints.Count == 0 && !IsEvery && !IsOverdue && PossessiveDay is null && Position == 0;

    /// <summary>"tomorrow's meetings", "overdue calls": several are meant without "all".</summary>
    public bool IsImpliedEvery => IsPlural && (IsOverdue || Hints.Count > 0 || PossessiveDay is not null);

    /// <summary>A plural that a whole type answers to: "calls".</summary>
    public bool IsPlural => words.Count > 0 && words[^1].Of(Reading.Text) is [.., 's' or 'S'] && words[^1].Lexeme.Is(Tag.TypeName);

    /// <param name="reading">The text.</param>
    /// <param name="first">First token.</param>
    /// <param name="end">Token past the last.</param>
    /// <param name="happened">Whether it says what happened: then dates and words such as "online" say when and how, not which task.</param>
    public static Mention Of(Reading reading, int first, int end, bool happened = false)
    {
        var mention = new Mention(reading, first, end) { happened = happened };
        for (var i = first; i < end && !mention.IsTooLong; i++)
        {
            mention.Read(ref i, end);
        }

        mention.IsPronoun &= mention.IsEmpty;
        return mention;
    }

    void Read(ref int i, int end)
    {
        ref readonly var token = ref Reading[i];
        if (Reading.TemporalAt(i) is { } match && match.First >= First && match.End <= end && !IsBareNumber(match))
        {
            if (!happened)
            {
                Hints.Add(match);
            }

            i = match.End - 1;
        }
        else if (happened && Reading.Starts(i, Tag.Manner, out var after) && (i > First || after < end))
        {
            i = after - 1;
        }
        else if (token.Is(Tag.ObjectPronoun) || Reading.Is(i, "that") || Reading.Is(i, "this"))
        {
            IsPronoun |= Reading.Is(i, "it") || Reading.Is(i, "that") || Reading.Is(i, "this") || Reading.Is(i, "them");
        }
        else if (Reading.Starts(i, Tag.Every, out var next))
        {
            IsEvery = true;
            IsBoth |= Reading.Is(i, "both");
            i = next - 1;
        }
        else if (Reading.Starts(i, Tag.Overdue, out next))
        {
            IsOverdue = true;
            i = next - 1;
        }
        else if (Reading.Starts(i, Tag.AnyTask, out next) && !token.Literal)
        {
            Position = Reading.Is(i - 1, "last") ? -1 : Reading.Is(i - 1, "first") ? 1 : Position;
            IsPronoun = true;
            i = next - 1;
        }
        else if (token.Kind is TokenKind.Word or TokenKind.Number)
        {
            ReadWord(ref i, end);
        }
    }

    void ReadWord(ref int i, int end)
    {
        ref readonly var token = ref Reading[i];
        if (happened && (token.Flags & TokenFlags.Possessive) != 0 && (Reading.Is(i, "week's") || Reading.Is(i, "month's") || Reading.Is(i, "today's")))
        {
            return;
        }

        if (Possessive(i) is { } day)
        {
            PossessiveDay = day;
        }
        else if (!token.Is(Tag.Stop) && !(Reading.Is(i, "first") && Reading[i + 1].Is(Tag.AnyTask)) && !(token.Glued && Reading.Is(i, "s")))
        {
            var last = Last(i, end);
            words.Add(TaskIndex.Word(Reading.Text, token.Start, Reading[last].End - token.Start, token.Lexeme));
            i = last;
        }
    }

    // "Q1" and "1:1" are one word.
    int Last(int i, int end)
    {
        while (i + 1 < end && Reading[i + 1].Glued
            && (Reading[i + 1].Kind is TokenKind.Word or TokenKind.Number
                || (Reading[i + 1].Sign is ':' or '.' && Reading[i].Number >= 0 && i + 2 < end && Reading[i + 2].Glued && Reading[i + 2].Number >= 0)))
        {
            i++;
        }

        return i;
    }

    // "1:1" is no clock time to a human: a match of digits alone that titles may contain.
    bool IsBareNumber(TemporalMatch match) => match.End - match.First <= 3 && Reading[match.First].Kind == TokenKind.Number
        && Reading[match.First + 1].Is(':') && Reading[match.First + 2].Length < 2 && match.End == match.First + 3;

    DateOnly? Possessive(int i)
    {
        ref readonly var token = ref Reading[i];
        if ((token.Flags & TokenFlags.Possessive) == 0)
        {
            return null;
        }

        var lexeme = Lexicon.English.Find(Reading.Words(i)[..^2]);
        var today = Reading.Context.Today;
        return lexeme.Is(Tag.RelativeDay) ? today.AddDays(Math.Clamp(lexeme.Value(Tag.RelativeDay), -7, 7))
            : lexeme.Is(Tag.Weekday) ? today.AddDays((lexeme.Value(Tag.Weekday) - (int)today.DayOfWeek + 7) % 7)
            : null;
    }
}
