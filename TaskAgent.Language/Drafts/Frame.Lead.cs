using TaskAgent.Language.Clauses;
using TaskAgent.Language.Things;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>Where a clause's own words start and end, and what the words around them say: a wish to be reminded, who is to do it, that something has run out.</summary>
sealed partial class Frame
{
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
        if (Lead.Weighed(Reading, First) is var weighed and > 0)
        {
            return weighed;
        }

        if (Reading.MatchAt(First) is TemporalMatch or PriorityMatch { Attribute: false } or HashtagMatch)
        {
            return Reading.MatchAt(First)!.End - First;
        }

        if (First > Clause.First && DayIs.Says(Reading, First) && DayIs.HasOccasion(Reading, First, End))
        {
            return 1;
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
        // "got a meeting at 2", "there's a meeting on Tuesday"
        if ((Reading.Is(at, "got") || Reading.Is(at, "there's")) && Reading[at + 1].Is(Tag.Article) && at + 2 < End)
        {
            return 2;
        }

        if (Reading[at].Value(Tag.SubjectPronoun) != 1)
        {
            return 0;
        }

        var verb = at + 1;
        if (Reading.Is(verb, "seeing"))
        {
            Replace(verb, verb + 1, "See");
            return 1;
        }

        if (Reading.Is(verb, "having"))
        {
            return 2;
        }

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
        at > First && (Reading.Is(at, "please") || Reading.Is(at, "pls") || Reading.Is(at, "too") || Reading.Is(at, "thanks") || Reading.Is(at, "thx") || Reading.Is(at, "lol") || Reading.Is(at, "haha") || Reading.Is(at, "ty") || (IsOutOf && Reading.Is(at, "again")));

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
