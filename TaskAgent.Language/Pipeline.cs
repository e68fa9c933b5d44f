using TaskAgent.Language.Clauses;
using TaskAgent.Language.Drafts;
using TaskAgent.Language.Intent;
using TaskAgent.Language.Recognition;
using TaskAgent.Language.Remarks;
using TaskAgent.Language.Things;
using TaskAgent.Language.Time;

namespace TaskAgent.Language;

/// <summary>The order in which a text is understood. This is the only place where order is decided.</summary>
/// <remarks>
/// <code>
/// text -> tokens (one pass, one look-up per word)           Tokens/, Words/
///      -> matches: each recognizer at the tokens it asks for   Recognizers below
///      -> refined matches: list to new list                    Refiners below
///      -> lines (bullets, check boxes, headers, quoted mail)   Layout/
///      -> clauses: one per thing that is said                  Clauses/Segmenter
///      -> each clause goes to the readers below; the first that takes it decides what becomes of it:
///         an action on an open task, a question, something left out, or at last a task draft
/// </code>
/// Dates and times live in Time/: their recognizers, their refiners, and <see cref="TemporalMatch"/>, which is all that the rest sees.
/// What concerns open tasks, questions and small talk lives in Intent/: clause readers only.
/// </remarks>
static class Pipeline
{
    /// <summary>Found where they start; of equally good overlapping matches the earlier line wins.</summary>
    public static readonly IRecognizer[] Recognizers =
    [
        new Address(),             // "1600 Main St": 16:00 is not in it
        new Phone(),               // "555-0142": no range of hours
        new PriorityMarks(),       // "p1", "[High]", "!low"
        new Hashtag(),             // "#work" at an end
        new Reference(),           // "PO 4471", "Exercise 1d"
        new PartySize(),           // "table for 8"
        new GluedNumber(),         // "covid19"
        new Money(),               // "$60"; a bare "15.49" loses to a time
        .. TimeRules.Recognizers,  // dates, times, spans, repetitions
        new PriorityWords(),       // "asap", "no rush"
    ];

    /// <summary>In this order, each on the result of the one before.</summary>
    public static readonly IRefiner[] Refiners =
    [
        new Overlaps(),            // a token belongs to one match
        .. TimeRules.Refiners,     // "Friday" + "at 3" is one moment; then corrections, exclusions, zones
    ];

    /// <summary>Asked for the message as a whole, before it is cut; the first that takes it ends the matter.</summary>
    public static readonly IMessageReader[] MessageReaders =
    [
        new AutomaticMail(),           // out of office, newsletters: no sentence of them counts
        new ForeignText(),             // kept whole, nothing guessed
        .. IntentRules.MessageReaders, // small talk, commands such as "list pending", "undo that"
    ];

    /// <summary>Asked for each clause in this order; the first that takes it decides what becomes of it.</summary>
    public static readonly IClauseReader[] ClauseReaders =
    [
        new Instruction(),             // before anything may act on it
        new QuotedSpeech(),            // nor on what a story says
        new Contingency(),             // "if it rains Saturday, cancel": look again on Saturday
        new Hypothetical(),            // without a day: nothing at all
        .. IntentRules.ClauseReaders,  // open tasks first (R13), then questions
        new Pleasantry(),              // "hi", "thanks a lot" beside something else
        new LeftOverQuestion(),        // questions that the tasks do not answer
        new Negated(),                 // "don't call John" without an open task to cancel
        new AlreadyDone(),             // "bought milk" without an open task to complete
        new OtherPeople(),             // their matters, not the writer's
        new Statement(),               // remarks
        new Fragment(),                // "buy"
        new TaskReader(),              // what is left is a task
    ];
}
