using TaskAgent.AiAgent.Reading;

namespace TaskAgent.Services.Tests.Agent;

public sealed class ImperativesTests
{
    [Theory]
    [InlineData("Call John")]
    [InlineData("Buy groceries")]
    [InlineData("Pay rent")]
    [InlineData("E-mail", false)]
    [InlineData("Cancel the dentist", false)]
    [InlineData("Finish the report", false)]
    [InlineData("Call off the picnic", false)]
    [InlineData("Call john done", false)]
    [InlineData("Get rid of the sofa", false)]
    [InlineData("Dentist", false)]
    [InlineData("", false)]
    public void IsPlainlyNew_Title_IsSoOnlyWithoutDoubt(string title, bool plain = true) => Assert.Equal(plain, Imperatives.IsPlainlyNew(title));

    [Theory]
    [InlineData("Call John")]
    [InlineData("cancel the dentist")]
    [InlineData("Update: changelog")]
    [InlineData("Dentist", false)]
    [InlineData("Payroll mismatch", false)]
    public void Begins_Title_IsSoForVerbs(string title, bool begins = true) => Assert.Equal(begins, Imperatives.Begins(title));
}
