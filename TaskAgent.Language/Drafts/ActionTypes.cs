using TaskAgent.Language.Clauses;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>R7: the type of a task by what its imperative asks for and what it is done with: "send €300" is Finance, "send flowers" Personal.</summary>
static class ActionTypes
{
    /// <summary>The type; null if the action says none.</summary>
    public static TaskType? Of(Frame frame, Verb verb)
    {
        var at = frame.VerbEnd;
        var topic = Nouns.Topic(frame, at);
        return verb switch
        {
            Verb.Call => IsMeetingCall(frame) ? TaskType.Meeting : TaskType.Call,
            Verb.Message when frame.Is(frame.VerbFirst, "let") && !Nouns.Knows(frame) => TaskType.Personal,
            Verb.Email or Verb.Message => frame.Is(frame.VerbFirst, "mail") && Nouns.Has(frame, at, Tag.Tangible, out _) ? TaskType.Personal : TaskType.Email,
            Verb.Send => Sent(frame, topic),
            Verb.Buy => Bought(frame, topic),
            Verb.Get => Got(frame, topic),
            Verb.PickUp => PickedUp(frame),
            Verb.Pay => TaskType.Finance,
            Verb.Book => Booked(frame, topic),
            Verb.Schedule => topic is TaskType.Health ? TaskType.Health : topic is TaskType.Travel ? TaskType.Travel : Scheduled(frame, topic),
            Verb.Meet => TaskType.Meeting,
            Verb.Work => frame.Is(frame.VerbFirst, "post") && Nouns.Has(frame, at, Tag.Tangible, out _) ? TaskType.Personal : Worked(frame, topic),
            Verb.Home => topic is TaskType.Work && !Nouns.Has(frame, at, TaskType.Personal) ? TaskType.Work : TaskType.Personal,
            Verb.Learn => TaskType.Learning,
            Verb.Read => topic is TaskType.Work ? TaskType.Work : TaskType.Learning,
            Verb.Travel => TaskType.Travel,
            Verb.Health => TaskType.Health,
            Verb.Go => Gone(frame),
            Verb.Assign => TaskType.Work,
            Verb.Ask => TaskType.Email,
            _ => topic is TaskType.Meeting ? TaskType.Work : topic ?? (HasTicket(frame) ? TaskType.Work : TaskType.Personal),
        };
    }

    static TaskType Sent(Frame frame, TaskType? topic)
    {
        if (topic is TaskType.Finance && Nouns.Has(frame, frame.VerbEnd, Tag.Currency, out _))
        {
            return TaskType.Finance;
        }

        if (Types.HasMoney(frame))
        {
            return TaskType.Finance;
        }

        return Nouns.Has(frame, frame.VerbEnd, Tag.Tangible, out _) ? topic is TaskType.Finance ? TaskType.Finance : TaskType.Personal : TaskType.Email;
    }

    static TaskType Bought(Frame frame, TaskType? topic) =>
        topic is TaskType.Travel && Nouns.Has(frame, frame.VerbEnd, TaskType.Travel) && !Nouns.Has(frame, frame.VerbEnd, Tag.Goods, out _) && !frame.Is(frame.VerbEnd + 1, "suitcase") ? TaskType.Travel : TaskType.Shopping;

    static TaskType Got(Frame frame, TaskType? topic)
    {
        if (Nouns.Has(frame, frame.VerbEnd, Tag.Medical, out _) || topic is TaskType.Health)
        {
            return TaskType.Health;
        }

        if (Nouns.Has(frame, frame.VerbEnd, Tag.Goods, out _) && !Participle(frame))
        {
            return TaskType.Shopping;
        }

        if (topic is TaskType.Travel or TaskType.Work or TaskType.Finance)
        {
            return topic.Value;
        }

        var errand = frame.Is(frame.VerbEnd, "to") || frame.Is(frame.VerbEnd, "ready") || frame.Is(frame.VerbEnd, "rid") || frame.Is(frame.VerbEnd, "up") || frame.Is(frame.VerbEnd, "back")
            || frame.Is(frame.VerbEnd, "in") || frame.Is(frame.VerbEnd, "started") || Participle(frame) || topic is TaskType.Personal;
        return errand ? TaskType.Personal : Nouns.Has(frame, frame.VerbEnd, Tag.Numbered, out _) || frame.Is(frame.VerbEnd + 1, "quotes") || frame.Is(frame.VerbEnd, "quotes") ? TaskType.Work : TaskType.Shopping;
    }

    // "get the car washed", "get the boiler serviced"
    static bool Participle(Frame frame) =>
        frame.End > frame.VerbEnd + 1 && (frame.Reading[frame.End - 1].Is(Tag.PastVerb) || (frame.End > frame.VerbEnd + 2 && frame.Reading[frame.VerbEnd].Is(Tag.Article) && frame.Reading[frame.End - 1].Lexeme.Tags.IsEmpty && frame.Reading.Words(frame.End - 1).EndsWith("ed")));

    static TaskType PickedUp(Frame frame)
    {
        var at = frame.VerbEnd;
        if (Nouns.Has(frame, at, Tag.Goods, out _) || frame.Reading[at].Is(Tag.Measure) || frame.Is(at, "some") || frame.Reading[at].Kind == TokenKind.Number || Shopping.HasStore(frame))
        {
            return TaskType.Shopping;
        }

        return frame.Is(at, "prescription") ? TaskType.Health : TaskType.Personal;
    }

    static TaskType? Booked(Frame frame, TaskType? topic) => topic switch
    {
        TaskType.Health => TaskType.Health,
        TaskType.Travel => TaskType.Travel,
        TaskType.Meeting => TaskType.Meeting,
        TaskType.Learning => TaskType.Learning,
        _ when Nouns.Has(frame, frame.VerbEnd, Tag.Medical, out _) => TaskType.Health,
        _ when frame.Is(frame.VerbEnd, "appointment") || frame.Is(frame.VerbEnd + 1, "appointment") => TaskType.Meeting,
        _ when frame.Reading[frame.VerbEnd].Is(Tag.Article) && frame.Is(frame.VerbEnd + 1, "room") => TaskType.Meeting,
        _ => TaskType.Personal,
    };

    static TaskType? Scheduled(Frame frame, TaskType? topic)
    {
        if (Nouns.Has(frame, frame.VerbEnd, TaskType.Meeting) || frame.Is(frame.VerbEnd, "time") || Nouns.Has(frame, frame.VerbEnd, TaskType.Call))
        {
            return TaskType.Meeting;
        }

        return Nouns.Has(frame, frame.VerbEnd, Tag.Medical, out _) ? TaskType.Health : topic ?? TaskType.Personal;
    }

    static TaskType? Worked(Frame frame, TaskType? topic) => topic switch
    {
        TaskType.Learning => TaskType.Learning,
        TaskType.Finance or TaskType.Personal or TaskType.Travel => Nouns.Has(frame, frame.VerbEnd, TaskType.Work) ? TaskType.Work : topic,
        _ => TaskType.Work,
    };

    static TaskType? Gone(Frame frame)
    {
        if (Nouns.Has(frame, frame.VerbEnd, Tag.Medical, out _))
        {
            return TaskType.Health;
        }

        if (Shopping.ErrandStore(frame, out _, out var store) && Nouns.Topic(frame, store) is not TaskType.Health)
        {
            return TaskType.Shopping;
        }

        for (var i = frame.VerbEnd; i < frame.End; i++)
        {
            if (frame.Reading[i].Is(Tag.Verb) && frame.Reading[i - 1].Is(Tag.And) && Imperative.Kind(frame.Reading, i) is Verb.Buy or Verb.Get or Verb.PickUp)
            {
                return TaskType.Shopping;
            }
        }

        return Nouns.TaskNoun(frame, frame.VerbEnd, out _) ?? Nouns.Topic(frame, frame.VerbEnd) ?? TaskType.Personal;
    }

    static bool IsMeetingCall(Frame frame) =>
        frame.Reading[frame.VerbEnd].Is(Tag.Article) && (frame.Is(frame.VerbEnd + 1, "meeting") || frame.Is(frame.VerbEnd + 1, "standup"));

    // "fix #482"
    static bool HasTicket(Frame frame)
    {
        for (var i = frame.VerbEnd; i < frame.End; i++)
        {
            if (frame.Reading[i].Is('#'))
            {
                return true;
            }
        }

        return false;
    }
}
