namespace TaskAgent.Language.Words;

/// <summary>What a word may mean. At most 128; the number beside a word in the tables is its value under the tag.</summary>
enum Tag : byte
{
    // Grammar
    Article,
    Possessive,

    /// <summary>1 for the writer's own side (I, we), 0 for others.</summary>
    SubjectPronoun,
    ObjectPronoun,
    Preposition,
    And,
    Then,
    Negation,
    Modal,
    Be,

    /// <summary>Joins a condition: "if", "unless".</summary>
    Condition,
    QuestionWord,

    /// <summary>Says nothing: "um", "okay", "oh yeah".</summary>
    Filler,

    /// <summary>Leads to the imperative: "I need to", "please".</summary>
    LeadIn,

    /// <summary>Leads to a thing to buy: "we're out of".</summary>
    OutOf,
    RemindMe,

    /// <summary>Marks a task in code or notes: "TODO", "FIXME".</summary>
    TaskMark,

    /// <summary>A full stop after it does not end the sentence.</summary>
    Abbreviation,

    // Tasks
    /// <summary>An imperative that is hardly ever a noun; the value is a <see cref="Words.Verb"/>.</summary>
    Verb,

    /// <summary>An imperative that is also a common noun ("book", "water"); the value is a <see cref="Words.Verb"/>.</summary>
    NounVerb,

    /// <summary>A past tense: it is done.</summary>
    PastVerb,

    /// <summary>A participle that may describe a thing instead: "updated"; with its noun, "finished basement", it always does.</summary>
    Describing,

    /// <summary>A noun that is a task by itself ("dentist"); the value is a <see cref="TaskType"/>.</summary>
    TaskNoun,

    /// <summary>A noun that hints at a type; the value is a <see cref="TaskType"/>.</summary>
    Topic,

    /// <summary>Cannot be sent by mail: "package".</summary>
    Tangible,

    /// <summary>An appointment with a doctor or the like.</summary>
    Medical,

    /// <summary>Of money owed: the finance category.</summary>
    MoneyCategory,

    /// <summary>Its number is a name, not a time or amount: "chapter 4", "PO 4471".</summary>
    Numbered,

    /// <summary>The value is a <see cref="Language.Priority"/>.</summary>
    Priority,

    /// <summary>"p" before 1 to 4.</summary>
    PriorityCode,

    /// <summary>A label in front of the task's own words: "project", "subject".</summary>
    Label,

    // Things
    /// <summary>Somebody by their role: "mom", "landlord".</summary>
    Role,
    PersonTitle,

    /// <summary>The value is an index into the currencies.</summary>
    Currency,

    /// <summary>A measure of goods: "lb", "dozen".</summary>
    Measure,
    Store,

    /// <summary>Goods: what one buys.</summary>
    Goods,

    /// <summary>Heads a list of things to buy: "groceries", "shopping list".</summary>
    ShoppingList,
    Street,
    Goodbye,

    // Time: see Time/
    /// <summary>1 for Monday to 7 for Sunday.</summary>
    Weekday,

    /// <summary>"sat", "sun", "wed": also words of other meaning, so more has to speak for the day.</summary>
    WeakDay,

    /// <summary>"mondays"; the value is the weekday, 8 for all working days, 9 for the weekend.</summary>
    PluralDay,

    /// <summary>1 to 12.</summary>
    Month,

    /// <summary>Days from today.</summary>
    RelativeDay,

    /// <summary>0 for am, 12 for pm.</summary>
    Meridiem,

    /// <summary>The value is a <see cref="Time.TimeUnit"/>.</summary>
    TimeUnit,

    /// <summary>"h", "d": a unit only right behind a number; the value is a <see cref="Time.TimeUnit"/>.</summary>
    GluedUnit,

    /// <summary>0 to 90.</summary>
    NumberWord,

    /// <summary>"half": of an hour, past an hour.</summary>
    HalfWord,

    /// <summary>"couple of", "few": the value is how many.</summary>
    VagueNumber,

    /// <summary>"first": 1 to 31; 99 for "last".</summary>
    OrdinalWord,

    /// <summary>"st", "nd", "rd", "th".</summary>
    OrdinalSuffix,

    /// <summary>"this" 0, "next" 1, "last" -1, "coming" 2.</summary>
    Direction,

    /// <summary>A word before a date or time; the value is a <see cref="Time.TimeLead"/>.</summary>
    TimeLead,

    /// <summary>The value is a <see cref="Time.DayPart"/>.</summary>
    DayPart,

    /// <summary>"end of", "mid": the value is a <see cref="Time.PeriodEdge"/>.</summary>
    PeriodEdge,

    /// <summary>"q" before 1 to 4, "h" before 1 or 2, "midweek".</summary>
    PeriodName,

    /// <summary>"eow": the end of the <see cref="Time.TimeUnit"/> that is the value.</summary>
    PeriodEnd,

    /// <summary>The value is the first month of the season north of the equator.</summary>
    Season,

    /// <summary>"m", "tu", "mwf": weekdays by their letters; the value has a bit for each, Monday the lowest.</summary>
    DayLetter,

    /// <summary>The value is a <see cref="Time.Resolution.Holiday"/>.</summary>
    Holiday,

    /// <summary>The value is an index of the zone table.</summary>
    ZoneCode,

    /// <summary>A place whose name and "time" name a zone; the value is an index of the zone table.</summary>
    ZonePlace,

    /// <summary>Starts a repetition: "every", "each".</summary>
    Each,

    /// <summary>"weekly": interval and frequency, see Repetitions.</summary>
    Repetition,

    /// <summary>"once", "twice": how often.</summary>
    TimesWord,

    /// <summary>Tells the half of the day of a clock time in the sentence (R3); the value is a <see cref="Time.Resolution.DayHalf"/>.</summary>
    HourHint,

    /// <summary>Something to go to, after which a bare hour is its time: "standup 9".</summary>
    Appointment,

    /// <summary>A word that may follow a date, which therefore does not belong to it as to a noun: "please", "instead".</summary>
    AfterTime,

    /// <summary>A number behind it is no time: "chapter 9", "scored 8".</summary>
    NotHours,

    /// <summary>What fractions are of: "3/4 cup".</summary>
    FractionOf,

    /// <summary>"no wait", "I mean": what follows takes the place of what came before.</summary>
    TimeCorrection,

    /// <summary>"not", "except": the day that follows is left out.</summary>
    Exclusion,

    /// <summary>Words that look like a date or time and are something else: "sat nav", "24/7".</summary>
    Decoy,

    // Open tasks, questions, talk: see Intent/
    /// <summary>Stands before what is said and says nothing itself: "please", "can you".</summary>
    Opener,

    /// <summary>Stands after what is said and says nothing itself.</summary>
    Closer,

    /// <summary>Takes something back or changes it: "actually".</summary>
    Correction,

    /// <summary>What to do with an open task; the value is an <see cref="Language.Intent.Orders.Order"/>.</summary>
    Order,

    /// <summary>A past tense; the value is the index of its base form in <see cref="English.Pasts"/>.</summary>
    PastOf,

    /// <summary>A finished state: "done".</summary>
    DoneWord,

    /// <summary>A cancelled state: "called off".</summary>
    OffWord,

    /// <summary>Between a thing and its state: "is", "has been", "all".</summary>
    Linking,

    /// <summary>Says when or how something was done, never what.</summary>
    Manner,

    /// <summary>Makes a thing said uncertain: "almost", "if".</summary>
    Doubt,

    /// <summary>Introduces what shall not or need not be done.</summary>
    NoNeed,

    /// <summary>Says of something that it has not happened: "haven't".</summary>
    NotYet,

    /// <summary>Stands for any task: "task", "thing".</summary>
    AnyTask,

    /// <summary>Everything of a kind: "all".</summary>
    Every,

    /// <summary>Its day has passed.</summary>
    Overdue,

    /// <summary>A word for tasks of a type; the value is a <see cref="TaskType"/>.</summary>
    TypeName,

    /// <summary>The status of a task; the value is an index into <see cref="English.TaskNames.Statuses"/>.</summary>
    Status,

    /// <summary>A list of things to buy.</summary>
    ListName,

    /// <summary>How much something matters, as a state; the value is a <see cref="Language.Priority"/>.</summary>
    Level,

    /// <summary>Talk; the value is a <see cref="SmallTalkKind"/>.</summary>
    Talk,

    /// <summary>Accepts a proposal in so many words.</summary>
    Accepting,

    /// <summary>Refuses a proposal.</summary>
    Refusing,

    /// <summary>Starts a question: "is", "do", "should".</summary>
    Auxiliary,

    /// <summary>Asks for one thing: "what", "when".</summary>
    AskingWord,

    /// <summary>Carries no meaning of its own in the name of a task.</summary>
    Stop,

    /// <summary>A unit of a shift in time; the value is minutes, or days times 10,000.</summary>
    ShiftUnit,

    /// <summary>A small number in words; the value is the number.</summary>
    SmallNumber,

    /// <summary>A command of the terminal: "help".</summary>
    Command,
}
