using System.Text.RegularExpressions;

namespace TaskAgent.Services.Tests.Architecture;

public sealed partial class SourceTests
{
    public static TheoryData<string> Programs => new(Repository.Files("Program.cs").Where(path =>
        path.StartsWith("services/", StringComparison.Ordinal) || path.StartsWith("TaskAgent.Web/", StringComparison.Ordinal)));

    [Fact]
    public void Source_OutsideTheirFolder_NamesNoSubstitutes() => Assert.DoesNotContain(
        Repository.Files("*.cs").Concat(Repository.Files("*.razor")).Where(path => !path.StartsWith("standins/", StringComparison.Ordinal)),
        path => !IsThisRule(path) && Repository.Lines(path).Any(line => Substitute().IsMatch(line)));

    [Theory]
    [InlineData("if (UseStandins)", true)]
    [InlineData("// the stand-in does", true)]
    [InlineData("namespace TaskAgent.Standins;", true)]
    [InlineData("an understanding of the standing order", false)]
    public void Substitute_Word_IsRecognized(string line, bool expected) => Assert.Equal(expected, Substitute().IsMatch(line));

    [Theory]
    [MemberData(nameof(Programs))]
    public void Program_OfAService_FitsOneScreen(string path) => Assert.InRange(Repository.Lines(path).Length, 1, 40);

    [Fact]
    public void AppHost_Whole_FitsTwoScreens() => Assert.InRange(Repository.Lines("TaskAgent.AppHost/AppHost.cs").Length, 1, 60);

    [Fact]
    public void Programs_Found_AreSix() => Assert.Equal(6, Programs.Count);

    static bool IsThisRule(string path) => path.EndsWith("Architecture/SourceTests.cs", StringComparison.Ordinal);

    [GeneratedRegex(@"\bstand-?ins?\b|Stand-?[Ii]n(?!g)")]
    private static partial Regex Substitute();
}
