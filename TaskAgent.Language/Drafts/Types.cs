using TaskAgent.Language.Things;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>R7: what the action is wins; then the nouns; Reminder where only "remind me" was said.</summary>
static class Types
{
    static readonly WordSet Ends = new("ends closes expires lapses");

    public static TaskType Of(Frame frame, out string rule)
    {
        var type = OfWords(frame, out rule);
        return type is TaskType.Personal or TaskType.Work or TaskType.Reminder ? Hashtags.Type(frame) ?? type : type;
    }

    static TaskType OfWords(Frame frame, out string rule)
    {
        if (frame.IsOutOf)
        {
            rule = "out-of";
            return Needed(frame);
        }

        if (frame.Assignee.End > 0 || (frame.Verb is null && frame.Is(frame.First, "waiting")))
        {
            rule = "waiting";
            return TaskType.Work;
        }

        if (IsDeadline(frame))
        {
            rule = "deadline";
            return TaskType.Deadline;
        }

        if (Journeys.HasLegs(frame))
        {
            rule = "legs";
            return TaskType.Travel;
        }

        rule = frame.Verb is null ? "noun" : "verb";
        var type = frame.Verb is { } verb ? ActionTypes.Of(frame, verb) : OfNoun(frame);
        if (type is TaskType.Personal && frame.Reminds)
        {
            rule = "remind-me";
            return TaskType.Reminder;
        }

        return type ?? (frame.Reminds ? TaskType.Reminder : frame.Reading[frame.First].Is(Tag.Possessive) ? TaskType.Personal : TaskType.Work);
    }

    // "we're out of milk", "I need a haircut", "need a hotel in Rome", "we need a plumber"
    static TaskType Needed(Frame frame)
    {
        if (Nouns.Has(frame, frame.First, Tag.Goods, out _))
        {
            return TaskType.Shopping;
        }

        var type = Nouns.TaskNoun(frame, frame.First, out _) ?? Nouns.Topic(frame, frame.First);
        return type ?? (Names.IsName(frame, Names.SkipArticle(frame, frame.First)) ? TaskType.Personal : TaskType.Shopping);
    }

    static TaskType? OfNoun(Frame frame)
    {
        if (Nouns.TaskNoun(frame, frame.First, out var at) is { } type)
        {
            if (type is TaskType.Meeting && (Doctor(frame) || IsAppointment(frame, at) && Nouns.Topic(frame, frame.First) is TaskType.Health))
            {
                return TaskType.Health;
            }

            if (type is TaskType.Meeting && NeedsJourney(frame))
            {
                return TaskType.Travel;
            }

            return type is TaskType.Call && (frame.Reading.Is(at + 1, "with") || frame.Reading.Is(at + 1, "w")) ? TaskType.Meeting : type;
        }

        if (MeetsSomebody(frame))
        {
            return Doctor(frame) ? TaskType.Health : TaskType.Meeting;
        }

        // "toilet paper": goods, whatever its first word is
        if (frame.Reading[frame.First].Phrase.Is(Tag.Goods) && frame.First + frame.Reading[frame.First].PhraseLength >= frame.End)
        {
            return TaskType.Shopping;
        }

        if (Nouns.Topic(frame, frame.First) is { } topic)
        {
            return topic is TaskType.Meeting ? TaskType.Work : topic;
        }

        var word = Names.SkipArticle(frame, frame.First);
        while (word < frame.End && (frame.Reading[word].Kind is TokenKind.Other or TokenKind.Number || (word > frame.First && (frame.Reading[word].Is(Tag.Measure) || frame.Is(word, "of")) && !frame.Reading[word].Is(Tag.Goods))))
        {
            word++;
        }

        var goods = frame.Reading[word].Is(Tag.Goods) || frame.Reading[word].Phrase.Is(Tag.Goods);
        return goods ? TaskType.Shopping : null;
    }

    // "conference May 12-14 in Denver, need flights"
    static bool NeedsJourney(Frame frame)
    {
        for (var i = frame.First; i < frame.End; i++)
        {
            if (frame.Is(i, "need"))
            {
                return Nouns.Topic(frame, i + 1) is TaskType.Travel;
            }
        }

        return false;
    }

    // "books with the accountant", "budget w/ Dana"
    static bool MeetsSomebody(Frame frame)
    {
        for (var i = frame.First + 1; i < frame.End; i++)
        {
            if (frame.Is(i, "with") || (frame.Is(i, "w") && frame.Reading[i + 1].Is('/')))
            {
                return Names.IsName(frame, Names.SkipArticle(frame, frame.Is(i, "w") ? i + 2 : i + 1));
            }
        }

        return false;
    }

    // "X due Friday", "tax draft deadline": the fact of the date is the task; "submit X by Friday, hard deadline"
    static bool IsDeadline(Frame frame)
    {
        for (var i = frame.First; i < frame.End; i++)
        {
            if ((frame.Is(i, "deadline") || frame.Is(i, "deadlines")) && frame.Reading.MatchAt(i) is not PriorityMatch)
            {
                return frame.Verb is null;
            }

            // "submit the application by March 31, hard deadline"
            if (frame.Is(i, "deadline") && i > frame.First)
            {
                return true;
            }

            // "registration ends Friday", "my passport expires May 3"; not "the meeting ends at 5"
            if (frame.Verb is null && i > frame.First && Ends.Has(frame.Reading.Words(i)) && frame.Reading.MatchAt(i + 1) is TemporalMatch { Date.IsKnown: true } && !Nouns.Has(frame, frame.First, TaskType.Meeting))
            {
                return true;
            }

            if (frame.Verb is null && frame.Is(i, "due"))
            {
                return !HasMoney(frame);
            }
        }

        return false;
    }

    // "Mum's cardiology appt"
    static bool IsAppointment(Frame frame, int at) => frame.Is(at, "appointment") || frame.Is(at, "appt");

    static bool Doctor(Frame frame)
    {
        for (var i = frame.First; i < frame.End; i++)
        {
            if (frame.Is(i, "dr") && (frame.Reading[i + 1] is { Sign: '.' } or { Capital: true } || frame.Is(i - 1, "with")))
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasMoney(Frame frame)
    {
        for (var i = frame.First; i < frame.End; i++)
        {
            if (frame.Reading.MatchAt(i) is MoneyMatch)
            {
                return true;
            }
        }

        return false;
    }
}
