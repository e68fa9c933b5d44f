using TaskAgent.Language.Tests;

namespace TaskAgent.Language.Benchmarks;

/// <summary>What the engine makes of a text, step by step.</summary>
static class Explain
{
    public static int Print(string text)
    {
        Console.WriteLine(LanguageEngine.Explain(text, Fixture.Alex(open: true)));
        return 0;
    }
}
