using TaskAgent.AiAgent.Process;
using TaskAgent.Language;
using static TaskAgent.Services.Tests.Agent.AlexsTasks;

namespace TaskAgent.Services.Tests.Agent;

public sealed class TaskSelectionTests
{
    static readonly Question ThisWeek = new() { Kind = QuestionKind.List, From = Day(9), To = Day(15) };

    [Fact]
    public void Of_ThisWeek_IsAllOfTheWeekAndWhatHasNoDate() =>
        Assert.Equal([Landlord, John, Dana, Report, Johnny, Bill, Plants, Groceries], TaskSelection.Of(ThisWeek, All, Today));

    [Fact]
    public void Of_RestOfTheWeek_StillHoldsWhatIsOverdue() =>
        Assert.Contains(Landlord, TaskSelection.Of(ThisWeek with { From = Today }, All, Today));

    [Fact]
    public void Of_NextWeek_HasNothingOverdue() =>
        Assert.Equal([Dentist, Groceries], TaskSelection.Of(ThisWeek with { From = Day(16), To = Day(22) }, All, Today));

    [Fact]
    public void Of_CallsTomorrow_IsTheCall() =>
        Assert.Equal(
            [John],
            TaskSelection.Of(new Question { Kind = QuestionKind.List, Type = TaskType.Call, From = Day(12), To = Day(12) }, All, Today));

    [Fact]
    public void Of_Overdue_IsWhatHasPassed() =>
        Assert.Equal([Landlord], TaskSelection.Of(new Question { Kind = QuestionKind.List, Status = "overdue" }, All, Today));

    [Fact]
    public void Of_Words_MustAllBeThere() =>
        Assert.Equal([John], TaskSelection.Of(new Question { Kind = QuestionKind.When, Text = "john CONTRACT" }, All, Today));

    [Fact]
    public void Of_WordsOfAField_AreFound() =>
        Assert.Equal([Groceries], TaskSelection.Of(new Question { Kind = QuestionKind.List, Text = "eggs" }, All, Today));

    [Fact]
    public void Of_Priority_IsThatOne() =>
        Assert.Equal([Report], TaskSelection.Of(new Question { Kind = QuestionKind.List, Priority = Priority.High }, All, Today));

    [Fact]
    public void Of_Nothing_IsAll() => Assert.Equal(All, TaskSelection.Of(new Question { Kind = QuestionKind.List }, All, Today));
}
