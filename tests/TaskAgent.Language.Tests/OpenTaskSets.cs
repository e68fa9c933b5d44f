namespace TaskAgent.Language.Tests;

/// <summary>Open tasks of other people than Alex, by name, for rows with a <see cref="Spec.Set"/>. The day is Wednesday 2026-03-11.</summary>
static class OpenTaskSets
{
    public static IReadOnlyList<OpenTask> Named(string name) => name switch
    {
        "family" =>
        [
            new("A1", "Pick up Leo from practice", TaskType.Personal, new(2026, 3, 11), new(16, 0)),
            new("A2", "Grocery list", TaskType.Shopping, Items: ["apples", "oat milk", "dog food", "paper towels"]),
            new("A3", "Book swimming lessons for Mia", TaskType.Personal),
            new("A4", "Pay rent", TaskType.Finance, new(2026, 4, 1), Recurrence: "FREQ=MONTHLY;BYMONTHDAY=1"),
            new("A5", "Take the trash out", TaskType.Personal, new(2026, 3, 12), new(19, 0), Recurrence: "FREQ=WEEKLY;BYDAY=MO,TH"),
            new("A6", "Parent-teacher conference", TaskType.Meeting, new(2026, 3, 17), new(15, 30)),
            new("A7", "Call grandma", TaskType.Call, new(2026, 3, 15)),
            new("A8", "Renew passport", TaskType.Personal, new(2026, 3, 31), Priority: Priority.High),
            new("A9", "Vet for Biscuit", TaskType.Health, new(2026, 3, 17), new(16, 15)),
            new("A10", "Fix the leaky faucet", TaskType.Personal),
        ],
        "office" =>
        [
            new("B1", "Finish the quarterly report", TaskType.Work, new(2026, 3, 13), new(17, 0)),
            new("B2", "Meeting with Bob", TaskType.Meeting, new(2026, 3, 20), new(15, 0)),
            new("B3", "Meeting with Roberta", TaskType.Meeting, new(2026, 3, 12), new(11, 0)),
            new("B4", "Review Ana's PR", TaskType.Work, new(2026, 3, 9)),
            new("B5", "Submit expense report", TaskType.Work, new(2026, 3, 10)),
            new("B6", "Email Priya the slides", TaskType.Email, new(2026, 3, 11)),
            new("B7", "Call Acme about the invoice", TaskType.Call, new(2026, 3, 11), new(14, 0)),
            new("B8", "Call the bank", TaskType.Call, new(2026, 3, 12)),
            new("B9", "Update the website copy", TaskType.Work),
            new("B10", "Team standup", TaskType.Meeting, new(2026, 3, 12), new(9, 0), Recurrence: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
            new("B11", "Prepare Friday demo", TaskType.Work, new(2026, 3, 12)),
            new("B12", "Order new laptop", TaskType.Shopping, Items: ["laptop"]),
        ],
        "student" =>
        [
            new("C1", "Read chapter 4 of Sapiens", TaskType.Learning, new(2026, 3, 12)),
            new("C2", "Math homework", TaskType.Learning, new(2026, 3, 13)),
            new("C3", "History essay", TaskType.Deadline, new(2026, 3, 16), new(23, 59), Priority: Priority.High),
            new("C4", "Gym", TaskType.Health, new(2026, 3, 11), new(18, 0), Recurrence: "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
            new("C5", "Laundry", TaskType.Personal),
            new("C6", "Study group with Sam and Lena", TaskType.Meeting, new(2026, 3, 14), new(10, 0)),
            new("C7", "Call mom", TaskType.Call, new(2026, 3, 15)),
            new("C8", "Return library books", TaskType.Personal, new(2026, 3, 8)),
        ],
        "one" => [new("D1", "Lunch with Priya", TaskType.Meeting, new(2026, 3, 12), new(12, 0))],
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such set of open tasks."),
    };
}
