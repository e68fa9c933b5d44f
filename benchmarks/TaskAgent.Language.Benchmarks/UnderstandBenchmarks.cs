using System.Text;
using BenchmarkDotNet.Attributes;
using TaskAgent.Language.Tests;

namespace TaskAgent.Language.Benchmarks;

/// <summary>Time and bytes of understanding (in this process, so that nothing is built twice), per message of capture.md on average and for long texts.</summary>
[MemoryDiagnoser]
[InProcess]
public class UnderstandBenchmarks
{
    const int Messages = 100;

    readonly LanguageContext context = Fixture.Alex(open: true);
    readonly string[] worked = [.. Spec.Load("capture").Select(s => s.Text).Take(Messages)];
    readonly string kilobyte = Text(1_000);
    readonly string tenKilobytes = Text(10_000);
    readonly string hundredKilobytes = Text(100_000);

    /// <summary>The worked messages, averaged.</summary>
    [Benchmark(OperationsPerInvoke = Messages)]
    public int WorkedMessage()
    {
        var tasks = 0;
        foreach (var message in worked)
        {
            tasks += LanguageEngine.Understand(message, context).TasksFound;
        }

        return tasks;
    }

    [Benchmark]
    public Understanding OneKilobyte() => LanguageEngine.Understand(kilobyte, context);

    [Benchmark]
    public Understanding TenKilobytes() => LanguageEngine.Understand(tenKilobytes, context);

    [Benchmark]
    public Understanding HundredKilobytes() => LanguageEngine.Understand(hundredKilobytes, context);

    static string Text(int length)
    {
        var messages = Spec.Load("capture").Where(s => s.Number is >= 1 and <= 79).Select(s => s.Text).ToArray();
        var text = new StringBuilder();
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(messages[i % messages.Length]).Append('\n');
        }

        return text.ToString(0, length);
    }
}
