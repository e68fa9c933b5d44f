using System.Text;
using TaskAgent.Channels.Messages;

namespace TaskAgent.Services.Tests.Channels;

public sealed class CaseTitleTests
{
    [Fact]
    public void Of_SeveralLines_IsTheFirstThatSaysSomething() => Assert.Equal("Sprint stuff", CaseTitle.Of("\n  Sprint stuff \r\n- fix login bug"));

    [Fact]
    public void Of_LongLine_IsCutBetweenWords() =>
        Assert.Equal($"{string.Join(' ', Enumerable.Repeat("groceries", 7))}…", CaseTitle.Of(string.Join(' ', Enumerable.Repeat("groceries", 20))));

    [Fact]
    public void Of_LongWord_IsCutWithinLimit() => Assert.Equal(80, CaseTitle.Of(new string('x', 500)).Length);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    public void Of_LongLineOfEmoji_HasNoHalfOfOne(string prefix) =>
        Assert.DoesNotContain(Rune.ReplacementChar, CaseTitle.Of(prefix + string.Concat(Enumerable.Repeat("🙂", 100))).EnumerateRunes());
}
