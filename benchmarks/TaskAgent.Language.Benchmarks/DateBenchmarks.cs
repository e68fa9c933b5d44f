using BenchmarkDotNet.Attributes;
using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tests;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Benchmarks;

/// <summary>Time and bytes of dates alone, per message of capture.md on average: tokens, then only the recognizers and refiners of Time/.</summary>
[MemoryDiagnoser]
[InProcess]
public class DateBenchmarks
{
    const int Messages = 100;

    readonly LanguageContext context = Fixture.Alex();
    readonly string[] worked = [.. Spec.Load("capture").Select(s => s.Text).Take(Messages)];

    [Benchmark(OperationsPerInvoke = Messages, Baseline = true)]
    public int Tokens()
    {
        var count = 0;
        foreach (var text in worked)
        {
            using var reading = Tokenized(text);
            count += reading.Count;
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = Messages)]
    public int TokensAndDates()
    {
        var count = 0;
        foreach (var text in worked)
        {
            using var reading = Tokenized(text);
            count += Dates(reading).Count;
        }

        return count;
    }

    Reading Tokenized(string text)
    {
        var reading = new Reading(text, context, Lexicon.English);
        Phrases.Mark(reading);
        return reading;
    }

    static IReadOnlyList<Match> Dates(Reading reading)
    {
        var found = new List<Match>();
        for (var i = 0; i < reading.Count; i++)
        {
            foreach (var recognizer in TimeRules.Recognizers)
            {
                if (recognizer.Trigger.Fits(reading[i]) && recognizer.Recognize(reading, i) is { } match)
                {
                    found.Add(match);
                }
            }
        }

        var matches = new Overlaps().Refine(reading, found);
        foreach (var refiner in TimeRules.Refiners)
        {
            matches = refiner.Refine(reading, matches);
        }

        return matches;
    }
}
