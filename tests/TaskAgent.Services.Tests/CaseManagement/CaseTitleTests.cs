using TaskAgent.CaseManagement.Messages;

namespace TaskAgent.Services.Tests.CaseManagement;

public sealed class CaseTitleTests
{
    [Theory]
    [InlineData("I need to call John", "I need to call John")]
    [InlineData("  Sprint stuff \n- fix login bug", "Sprint stuff")]
    [InlineData("\r\n\r\n  \t\r\nHello\r\nworld", "Hello")]
    [InlineData("👍", "👍")]
    public void Of_ShortLine_IsTheFirstLineThatSaysSomething(string message, string title) => Assert.Equal(title, CaseTitle.Of(message));

    [Fact]
    public void Of_EightyCharacters_IsKept() => Assert.Equal(Words(80), CaseTitle.Of(Words(80)));

    [Fact]
    public void Of_LongLine_IsCutBehindTheLastWordThatFits() =>
        Assert.Equal(Words(79)[..79].TrimEnd() + "…", CaseTitle.Of(Words(79) + " and then some more"));

    [Fact]
    public void Of_WordAcrossTheLimit_IsLeftOut() => Assert.Equal($"{new string('a', 70)}…", CaseTitle.Of($"{new string('a', 70)} {new string('b', 30)}"));

    [Fact]
    public void Of_OneLongWord_IsCutWhereTheRoomEnds() => Assert.Equal($"{new string('a', 79)}…", CaseTitle.Of(new string('a', 200)));

    [Fact]
    public void Of_PairAcrossTheLimit_IsNotSplit() => Assert.Equal($"{new string('a', 78)}…", CaseTitle.Of(new string('a', 78) + "👍👍👍"));

    [Fact]
    public void Of_Blank_IsStillATitle() => Assert.Equal("Message", CaseTitle.Of(" \n "));

    // "abc abc abc ..." of a length that ends a word.
    static string Words(int length) => string.Concat(Enumerable.Repeat("abc ", length / 4 + 1))[..(length - 1)] + "c";
}
