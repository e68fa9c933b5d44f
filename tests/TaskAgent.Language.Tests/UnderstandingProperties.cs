using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace TaskAgent.Language.Tests;

public sealed class UnderstandingProperties
{
    static readonly string[] Pieces =
    [
        "call", "John", "buy", "milk", ",", "and", "tomorrow", "on Friday", "at 5", "$20", "PO 4471", "the", "report", "by", ":", "\n", "- ", "?", "!", ".", "\"", "'", "I need to", "don't", "every Monday", "555-0142", "not", "remind me",
        "ext 7", "@", "with", "Dr. Lee", "für", "👍", "\ud83d", "\u0000", "2026-02-29", "31/12", "in 9999999 years", "if", "done", "cancel", "move it", "(", ")", "[x]", "> ", "--", "costco run:", "2 dozen eggs", "https://a.b/c", "a@b.cd", "`x`", "read The 5th Wave", "9999-12-31", "99999999999", "at 25:99",
    ];

    static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf()
        .Select(pieces => string.Join(' ', pieces))
        .ToArbitrary();

    static Understanding Read(string text) => LanguageEngine.Understand(text, Fixture.Alex(open: true));

    [Property(MaxTest = 2000)]
    public Property Understand_AnyMixture_KeepsSpansInsideTheText() => Prop.ForAll(Texts, text =>
    {
        var result = Read(text);
        return result.Tasks.SelectMany(t => t.Metadata.Select(f => f.Source.Span).Concat(t.Provenance.Select(p => p.Source.Span)).Append(t.Span))
            .Concat(result.LeftOut.Select(l => l.Span))
            .Concat(result.Actions.Select(a => a.Source.Span))
            .Concat(result.Questions.Select(q => q.Source.Span))
            .Concat(result.Clarifications.Select(c => c.Source.Span))
            .All(s => s.Start >= 0 && s.Length >= 0 && s.End <= text.Length);
    });

    [Property(MaxTest = 2000)]
    public void Understand_AnyString_DoesNotThrow(string? text) => Read(text ?? "");

    [Property(MaxTest = 2000)]
    public Property Understand_AnyMixture_MakesNoTaskDueInThePast() => Prop.ForAll(Texts, text =>
        Read(text).Tasks.All(t => t.DueDate is null || t.DueDate >= new DateOnly(2026, 3, 11)));

    [Property(MaxTest = 2000)]
    public Property Understand_AnyMixture_GivesEachTaskATitle() => Prop.ForAll(Texts, text =>
        Read(text).Tasks.All(t => t.Title.Trim().Length is > 0 and <= 500));

    [Property(MaxTest = 1000)]
    public Property Understand_SpaceAround_ChangesNothing() => Prop.ForAll(Texts, text =>
        Shape(Read(text)) == Shape(Read($"  {text} \t ")));

    [Theory]
    [InlineData("buy milk, eggs and bread")]
    [InlineData("pay rent and water the plants")]
    [InlineData("finish the report asap")]
    [InlineData("don't buy milk")]
    [InlineData("i already paid the rent")]
    public void Understand_UpperCase_IsTheSameButForTheWords(string text) =>
        Assert.Equal(Shape(Read(text)), Shape(Read(text.ToUpperInvariant())), ignoreCase: true);

    [Fact]
    public void Understand_OwnTitles_KeepsThem()
    {
        var changed = Spec.Load("capture").Where(s => s.Awaits is null && !s.Safe)
            .SelectMany(s => LanguageEngine.Understand(s.Text, Fixture.Alex()).Tasks)
            .Select(t => t.Title)
            .Where(title => LanguageEngine.Understand(title, Fixture.Alex()).Tasks is not [var again] || again.Title != title);

        Assert.Empty(changed);
    }

    static string Shape(Understanding result) =>
        string.Join('\n', result.Tasks.Select(t => $"{t.Title}|{t.Type}|{t.Priority}|{t.DueDate}|{t.DueTime}|{t.Recurrence}")) + string.Join(',', result.LeftOut.Select(l => l.Reason));
}
