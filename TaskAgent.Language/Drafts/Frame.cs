using TaskAgent.Language.Clauses;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>A clause while a task is made of it: what its words are for, which of them the title leaves out.</summary>
sealed partial class Frame
{
    /// <summary>No title that people read has more gaps; a bound keeps it linear.</summary>
    const int MostCuts = 64;

    readonly List<(int First, int End, string Instead)> cuts = new(4);

    Frame(Reading reading, Clause clause)
    {
        Reading = reading;
        Clause = clause;
        First = clause.First;
        End = clause.End;
        VerbEnd = First;
    }

    public Reading Reading { get; }

    public Clause Clause { get; }

    /// <summary>First token of the imperative or of the noun phrase.</summary>
    public int First { get; private set; }

    /// <summary>The token just past the clause.</summary>
    public int End { get; private set; }

    /// <summary>What the imperative asks for; null without one.</summary>
    public Verb? Verb { get; private set; }

    /// <summary>First token of the verb; before <see cref="First"/> if it is taken over from the clause before.</summary>
    public int VerbFirst { get; private set; }

    /// <summary>The token just past the verb; where its object starts.</summary>
    public int VerbEnd { get; private set; }

    /// <summary>Whether the verb stands in the clause before.</summary>
    public bool VerbIsInherited => Clause.Verb.End > 0;

    /// <summary>"remind me to" was said.</summary>
    public bool Reminds { get; private set; }

    /// <summary>"I was supposed to": a date that has passed is to be asked about.</summary>
    public bool IsOverdue { get; private set; }

    /// <summary>"we're out of": what follows is to be bought.</summary>
    public bool IsOutOf { get; private set; }

    /// <summary>Who is to do it, where that is not the writer; empty range otherwise.</summary>
    public (int First, int End) Assignee { get; private set; }

    public TaskType Type { get; set; }

    /// <summary>What the title ends in after the clause's own words.</summary>
    public string TitleEnd { get; set; } = "";

    /// <summary>The title, where it is not made of the clause's words in their order; null otherwise.</summary>
    public string? Title { get; set; }

    public static Frame Of(Reading reading, Clause clause)
    {
        var frame = new Frame(reading, clause);
        frame.SkipLead();
        frame.TrimEnd();
        frame.FindVerb();
        frame.FindReminder();
        return frame;
    }

    /// <summary>Takes tokens out of the title.</summary>
    public void Cut(int first, int end) =>
        // "stop by | on Friday": the particle is the verb's, though a date could have taken it
        Replace(first > VerbFirst && first < VerbEnd && VerbEnd < end && !VerbIsInherited ? VerbEnd : first, end, "");

    /// <summary>Has the title say something else for tokens.</summary>
    public void Replace(int first, int end, string instead)
    {
        if (cuts.Count < MostCuts)
        {
            cuts.Add((first, end, instead));
        }
    }

    /// <summary>What the title says for the tokens that are cut at this one.</summary>
    public string Instead(int token)
    {
        foreach (var cut in cuts)
        {
            if (cut.First == token)
            {
                return cut.Instead;
            }
        }

        return "";
    }

    public bool IsCut(int token, out int end)
    {
        foreach (var cut in cuts)
        {
            if (cut.First <= token && token < cut.End)
            {
                end = cut.End;
                return true;
            }
        }

        end = token;
        return false;
    }

    /// <summary>Whether a token is in the clause's own words: not cut, not lead.</summary>
    public bool Holds(int token) => token >= First && token < End && !IsCut(token, out _);

    public bool Is(int token, string word) => token < End && Reading.Is(token, word);

    /// <summary>"(I need) a haircut": the article goes with what led to it.</summary>
    public void DropArticle()
    {
        if (Reading[First].Is(Tag.Article) && First + 1 < End)
        {
            First++;
            VerbFirst = First;
            VerbEnd = First;
        }
    }

    /// <summary>Has the clause's own words start later; false if none would be left.</summary>
    /// <param name="first">Their first token.</param>
    /// <param name="isNoun">No imperative is looked for.</param>
    public bool StartAt(int first, bool isNoun = false)
    {
        if (first >= End)
        {
            return false;
        }

        First = first;
        FindVerb();
        if (isNoun)
        {
            Verb = null;
            VerbEnd = First;
        }

        return true;
    }
}
