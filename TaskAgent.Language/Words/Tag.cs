namespace TaskAgent.Language.Words;

/// <summary>What a word may mean. At most 128; the number beside a word in the tables is its value under the tag.</summary>
enum Tag : byte
{
    // Grammar
    Article,
    Possessive,
    SubjectPronoun,
    ObjectPronoun,
    Preposition,
    And,
    Then,
    Negation,
    Modal,
    Be,
    QuestionWord,
    Filler,
    LeadIn,
    RemindMe,

    // Tasks
    /// <summary>An imperative that is hardly ever a noun; the value is a <see cref="Verb"/>.</summary>
    Verb,

    /// <summary>An imperative that is also a common noun ("book", "water"); the value is a <see cref="Verb"/>.</summary>
    NounVerb,

    /// <summary>A past tense: it is done.</summary>
    PastVerb,

    /// <summary>A noun that is a task by itself ("dentist"); the value is a <see cref="TaskType"/>.</summary>
    TaskNoun,

    /// <summary>A noun that hints at a type; the value is a <see cref="TaskType"/>.</summary>
    Topic,

    /// <summary>The value is a <see cref="Language.Priority"/>.</summary>
    Priority,

    // Things
    Person,
    Kin,
    PersonTitle,
    Currency,
    Quantity,
    Store,
    City,

    // Time: see Time/
    /// <summary>1 for Monday to 7 for Sunday.</summary>
    Weekday,

    /// <summary>1 to 12.</summary>
    Month,

    /// <summary>Days from today.</summary>
    RelativeDay,

    /// <summary>0 for am, 12 for pm.</summary>
    Meridiem,
}
