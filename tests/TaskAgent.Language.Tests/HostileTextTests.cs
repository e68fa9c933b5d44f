using System.Diagnostics;

namespace TaskAgent.Language.Tests;

public sealed class HostileTextTests
{
    const int Length = 100_000;

    static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    /// <summary>Texts that hurt engines that backtrack, or look ahead from every token.</summary>
    public static TheoryData<string> Units() =>
    [
        "a", "a ", "1", "1 ", "1,", "1.", "(", ")", "[", "[ ] ", "\"", "'", "`", "<@", "@a ", "+", "+1 ", "-", "- ", ":", ": ", ";", "!", "?", ",", ", ", "\n", "\n- ", "> ", "\n> ", "\n1. ",
        "and ", "um, ", "um ", "please ", "today ", "today, ", "today and ", "call ", "call and ", "call, ", "buy milk and ", "buy milk, ", "a, ", "a - ", "a and b ", "call Bob, ",
        "every ", "every monday ", "monday and ", "from 1 to 2 ", "not monday ", "no wait ", "at 5 ", "in 5 ", "next ", "the first of ", "1/2/", "1-2-", "12:30 ", "2026-01-01 ",
        "$1,000", "$1,000 ", "555-0100 ", "1 Main St ", "PO 1 and ", "Q1 ", "read The A1 ", "\"a\" ", "'a' ", "(a ", "http://a.", "a.a", "a@a", "a@a.a ", "if ", "if it rains, ", "don't ", "I bought ",
        "to:\n", "from: a\n", "on mon wrote:\n", "-- \n", "a | b ", "é", "ß ", "\ud83d", "\udc4d", "\ud83d\udc4d ", "\u0000", "\u200f", "e\u0301", "买牛奶", "مرحبا ", "İ ", "\u2028", "\u00a0",
        "pick up ", "and then ", "remind me to ", "Dr. ", "J. ", "e.g. ", "x".PadRight(31, 'x') + " ", "todo: ", "costco run: a, ", "done ", "cancel ", "move it to ", "what ", "what? ", "Sarah needs to ",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void Understand_LongRepetition_TakesLinearTime(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, (Length / unit.Length) + 1))[..Length];
        LanguageEngine.Understand(text[..1000], Fixture.Alex(open: true));

        // A quadratic pass over 100,000 tokens takes minutes, the linear one well under a second. The best of a few runs counts: a stalled machine is no finding.
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < 5 && best > Limit; run++)
        {
            var watch = Stopwatch.StartNew();
            LanguageEngine.Understand(text, Fixture.Alex(open: true));
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        Assert.True(best < Limit, $"{best}");
    }
}
