using System.Text.Json.Nodes;
using TaskAgent.CaseManagement.Cases;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Cases;

namespace TaskAgent.Services.Tests.CaseManagement;

public sealed class CaseRulesTests
{
    static readonly DateTimeOffset Yesterday = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    static readonly DateTimeOffset Now = Yesterday.AddDays(1);

    static readonly Case Open = new(
        new Guid("0195b9c2-0000-7000-8000-000000000001"), "Move house", "By April", CaseStatus.Open, Priority.Medium, Yesterday, Yesterday, "Mia",
        new JsonObject(), Version: 3);

    [Theory]
    [InlineData(CaseStatus.Open, CaseStatus.InProgress)]
    [InlineData(CaseStatus.Open, CaseStatus.Closed)]
    [InlineData(CaseStatus.InProgress, CaseStatus.Open)]
    [InlineData(CaseStatus.InProgress, CaseStatus.Closed)]
    [InlineData(CaseStatus.Closed, CaseStatus.Open)]
    public void Decide_AllowedStep_TakesTheStatus(CaseStatus from, CaseStatus to) =>
        Assert.Equal(to, Changed(Open with { Status = from }, new CasePatch(Status: to)).Status);

    [Fact]
    public void Decide_ClosedToInProgress_IsAConflict() =>
        Assert.Equal(409, Refused(Open with { Status = CaseStatus.Closed }, new CasePatch(Status: CaseStatus.InProgress)).Status);

    [Theory]
    [InlineData(CaseStatus.Open)]
    [InlineData(CaseStatus.InProgress)]
    [InlineData(CaseStatus.Closed)]
    public void Decide_SameStatus_ChangesNothing(CaseStatus status) =>
        Assert.IsType<CaseDecision.Unchanged>(CaseRules.Decide(Open with { Status = status }, new CasePatch(Status: status), Now));

    [Fact]
    public void Decide_NothingAsked_ChangesNothing() =>
        Assert.IsType<CaseDecision.Unchanged>(CaseRules.Decide(Open, new CasePatch(), Now));

    [Fact]
    public void Decide_AnyChange_IsDatedNow() =>
        Assert.Equal(Now, Changed(Open, new CasePatch(Title: "Move")).UpdatedAt);

    [Fact]
    public void Decide_AnyChange_KeepsTheVersionThatWasRead() =>
        Assert.Equal(3, Changed(Open, new CasePatch(Title: "Move")).Version);

    [Fact]
    public void Decide_EmptyTexts_RemoveThem() =>
        Assert.Equal((null, null), (Changed(Open, new CasePatch(Description: "", AssignedTo: "")) is var next ? next.Description : "?", next.AssignedTo));

    [Fact]
    public void Decide_AbsentTexts_KeepThem() =>
        Assert.Equal(("By April", "Mia"), (Changed(Open, new CasePatch(Title: "Move")) is var next ? next.Description : "?", next.AssignedTo));

    [Fact]
    public void Decide_BlankTitle_NamesTheField() =>
        Assert.Equal("Validation error: field 'title' must not be blank", Refused(Open, new CasePatch(Title: "  ")).Message);

    static Case Changed(Case state, CasePatch patch) => Assert.IsType<CaseDecision.Changed>(CaseRules.Decide(state, patch, Now)).Case;

    static ServiceDefaults.Problems.Refusal Refused(Case state, CasePatch patch) =>
        Assert.IsType<CaseDecision.Refused>(CaseRules.Decide(state, patch, Now)).Refusal;
}
