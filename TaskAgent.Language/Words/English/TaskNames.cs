namespace TaskAgent.Language.Words.English;

/// <summary>How people speak of their tasks and lists.</summary>
static class TaskNames
{
    /// <summary>As <see cref="Question.Status"/> says them.</summary>
    public static readonly string[] Statuses = ["Pending", "InProgress", "Completed", "Cancelled", "overdue"];

    public static readonly Entry[] Entries =
    [
        new(Tag.AnyTask, "task|tasks|thing|things|one|ones|item|items|todo|todos|to do|to dos|stuff|entry|entries|reminder|reminders|deadline|deadlines|date|due date|time|plans|chore|chores|action item|list|to do list"),
        new(Tag.Every, "all|every|everything|both|each|all of|anything|all the"),
        new(Tag.Overdue, "overdue|past due|late|missed|outdated|behind"),
        new(Tag.TypeName, (int)TaskType.Call, "call|calls|phone call|phone calls"),
        new(Tag.TypeName, (int)TaskType.Meeting, "meeting|meetings|mtg|mtgs|sync|syncs"),
        new(Tag.TypeName, (int)TaskType.Email, "email|emails|mail|mails|e-mail"),
        new(Tag.TypeName, (int)TaskType.Shopping, "shopping|groceries|grocery"),
        new(Tag.TypeName, (int)TaskType.Finance, "bill|bills|payment|payments|finance|finances|financial"),
        new(Tag.TypeName, (int)TaskType.Health, "appointment|appointments|appt|appts|health|checkup"),
        new(Tag.TypeName, (int)TaskType.Travel, "travel|trip|trips"),
        new(Tag.TypeName, (int)TaskType.Work, "work"),
        new(Tag.TypeName, (int)TaskType.Learning, "learning|studying"),
        new(Tag.TypeName, (int)TaskType.Personal, "personal|errands"),
        new(Tag.TypeName, (int)TaskType.Reminder, "reminder|reminders"),
        new(Tag.TypeName, (int)TaskType.Deadline, "deadline|deadlines"),
        new(Tag.Status, 0, "pending|open|outstanding|todo|unfinished|remaining|incomplete|undone|left|active|due"),
        new(Tag.Status, 1, "in progress|started|ongoing|inprogress"),
        new(Tag.Status, 2, "completed|done|finished|complete|closed"),
        new(Tag.Status, 3, "cancelled|canceled"),
        new(Tag.Status, 4, "overdue|late|past due|missed"),
        new(Tag.ListName, "shopping list|grocery list|groceries list|list|shopping|groceries|grocery|shop|cart|basket"),
        new(Tag.Level, (int)Priority.Critical, "urgent|critical|asap|emergency|super urgent|top priority|highest|very urgent|highest priority|really urgent"),
        new(Tag.Level, (int)Priority.High, "high|important|high priority|high prio|very important|really important|more important|top"),
        new(Tag.Level, (int)Priority.Medium, "medium|normal|medium priority|normal priority|regular priority|not urgent anymore|no longer urgent|not urgent any more|not so urgent"),
        new(Tag.Level, (int)Priority.Low, "low|low priority|unimportant|low prio|not important|less important|not urgent|lowest|lowest priority|not a priority|no rush|no longer a priority|not that important|less urgent|can wait"),
        new(Tag.Stop, "the|a|an|my|your|his|her|our|their|this|that|these|those|of|for|from|to|at|in|on|with|by|about|re|regarding|is|are|was|be|been|and|or|i|we|me|us|it|its|it's|so|um|uh|like|just|please|w|s|up|out|off|thing|stuff|then|as|there|some|any|big|whole|entire|damn|stupid|silly|little|bloody|freaking|the whole|over|back|into|around|already|new|old|current|existing|upcoming|next|last|due|one|weekly|daily|monthly"),
    ];
}
