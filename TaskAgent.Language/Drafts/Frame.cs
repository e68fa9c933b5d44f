using TaskAgent.Language.Clauses;
using TaskAgent.Language.Things;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>A clause while a task is made of it: what its words are for, which of them the title leaves out.</summary>
sealed class Frame
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
    public void Cut(int first, int end) => Replace(first, end, "");

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

    void SkipLead()
    {
        while (First < End)
        {
            ref readonly var token = ref Reading[First];
            var length = LeadLength(token);
            if (length == 0)
            {
                break;
            }

            First += length;
        }
    }

    int LeadLength(in Token token)
    {
        if (Reading.MatchAt(First) is TemporalMatch or PriorityMatch { Attribute: false })
        {
            return Reading.MatchAt(First)!.End - First;
        }

        if (token.Phrase.Is(Tag.RemindMe))
        {
            Reminds = true;
            return token.PhraseLength;
        }

        if (token.Phrase.Is(Tag.OutOf))
        {
            IsOutOf = true;
            return token.PhraseLength;
        }

        if (token.Phrase.Is(Tag.LeadIn))
        {
            IsOverdue |= token.Phrase.Text.EndsWith("supposed to", StringComparison.Ordinal) || token.Phrase.Text.EndsWith("meant to", StringComparison.Ordinal);
            Reminds |= token.Phrase.Text.Contains("reminder", StringComparison.Ordinal);
            return token.PhraseLength;
        }

        if (token.Phrase.Is(Tag.Filler) || token.Phrase.Is(Tag.Then) || (token.Phrase.Is(Tag.TaskMark) && Marks(First + token.PhraseLength)))
        {
            return token.PhraseLength;
        }

        if (Lead.Delegated(Reading, First) is var delegated and > 0)
        {
            return delegated;
        }

        if (Waiting.Length(Reading, First, End, out var nameEnd) is var waiting and > 0)
        {
            Assignee = (First, nameEnd);
            return waiting;
        }

        if (Lead.Address(Reading, First) is var address and > 0)
        {
            return address;
        }

        // "remind me 2 buy eggs"
        if (Reading[First].Number == 2 && First > Clause.First && Reading[First + 1].Is(Tag.Verb))
        {
            return 1;
        }

        if (Possession(First) is var have and > 0)
        {
            return have;
        }

        var alone = token.Is(Tag.LeadIn) || token.Is(Tag.Filler) || (First == Clause.First && Reading.Is(First, "now")) || token.Is(Tag.And) || token.Is(Tag.Then) || token.Sign is ',' or ':' or '-' or '.' or ';' or '!' or '&'
            || (token.Is(Tag.TaskMark) && Marks(First + 1))
            || (Reminds && (Reading.Is(First, "to") || Reading.Is(First, "about") || Reading.Is(First, "that")))
            || (Reading.Is(First, "to") && (First > Clause.First || Reading[First + 1].Is(Tag.Verb) || Reading[First + 1].Phrase.Is(Tag.Verb)));
        return alone ? 1 : 0;
    }

    // "I have a dentist appointment", "we've got a meeting", "I'm meeting Sarah"
    int Possession(int at)
    {
        if (Reading[at].Value(Tag.SubjectPronoun) != 1)
        {
            return 0;
        }

        var verb = at + 1;
        if (Reading.Is(verb, "meeting") && Names.IsName(this, Names.SkipArticle(this, verb + 1)))
        {
            Replace(verb, verb + 1, "Meet");
            return 1;
        }

        if (Reading[verb].Phrase.Is(Tag.Verb) && Reading[verb].Phrase.Text is "flying to" or "driving to" or "travelling to" or "traveling to")
        {
            return 1;
        }

        while (Reading.Is(verb, "have") || Reading.Is(verb, "got") || Reading.Is(verb, "also"))
        {
            verb++;
        }

        return verb > at + 1 ? Names.SkipArticle(this, verb) - at : 0;
    }

    // "TODO: refactor", "TODO refactor"; not "task list"
    bool Marks(int next) => Reading[next].Sign is ':' or '-' || Reading[First].Flags.HasFlag(TokenFlags.AllCapitals);

    void TrimEnd()
    {
        while (End > First && (Reading[End - 1].Sign is ',' or '.' or '!' or ';' or ':' or '-' || Reading[End - 1].Is(Tag.And) || IsClosing(End - 1)))
        {
            End--;
        }
    }

    // "... please", "... thanks", "... as well"
    bool IsClosing(int at) =>
        at > First && (Reading.Is(at, "please") || Reading.Is(at, "pls") || Reading.Is(at, "too") || Reading.Is(at, "thanks") || Reading.Is(at, "thx") || Reading.Is(at, "lol"));

    // "dentist at 3, remind me 30 min before"
    void FindReminder()
    {
        for (var i = First + 1; i < End; i++)
        {
            if (Reading[i].Phrase.Is(Tag.RemindMe) && (i + Reading[i].PhraseLength >= End || Reading.MatchAt(i + Reading[i].PhraseLength) is TemporalMatch))
            {
                Reminds = true;
                Cut(Reading[i - 1].Is(',') || Reading[i - 1].Is(Tag.And) ? i - 1 : i, i + Reading[i].PhraseLength);
            }
        }
    }

    void FindVerb()
    {
        if (VerbIsInherited)
        {
            Verb = Imperative.Kind(Reading, Clause.Verb.First);
            VerbFirst = Clause.Verb.First;
            VerbEnd = First;
            return;
        }

        VerbFirst = First;
        VerbEnd = First;
        var length = First < End ? Imperative.Length(Reading, First, End, first: true) : 0;
        if (length > 0)
        {
            Verb = Imperative.Kind(Reading, First);
            VerbEnd = First + length;
        }
        else if (First > Clause.First && Reading.Is(First - 1, "need"))
        {
            IsOutOf = true;
        }
    }
}
