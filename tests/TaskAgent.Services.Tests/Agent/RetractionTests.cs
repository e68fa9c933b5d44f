using TaskAgent.AiAgent.Reading;

namespace TaskAgent.Services.Tests.Agent;

public sealed class RetractionTests
{
    [Theory]
    [InlineData("scratch that")]
    [InlineData("Scratch it.")]
    [InlineData("oops - strike that, please")]
    [InlineData("no wait, scratch that please!")]
    public void Is_TakesTheLastMessageBack(string message) => Assert.True(Retraction.Is(message));

    [Theory]
    [InlineData("scratch that itch")]
    [InlineData("scratch that, make it Friday")]
    [InlineData("scratch the dentist")]
    [InlineData("buy milk, scratch that, oat milk")]
    public void IsNot_SomethingElse(string message) => Assert.False(Retraction.Is(message));
}
