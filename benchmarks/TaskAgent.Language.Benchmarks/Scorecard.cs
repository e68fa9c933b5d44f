using TaskAgent.Language.Tests;

namespace TaskAgent.Language.Benchmarks;

/// <summary>Pass rates of the specifications, by topic.</summary>
static class Scorecard
{
    public static int Print(string[] args)
    {
        var failures = args.Contains("--failures");
        var topics = args.Where(a => a[0] != '-').ToHashSet();
        var passed = 0;
        var total = 0;
        foreach (var topic in Spec.Topics.Where(t => topics.Count == 0 || topics.Contains(t)))
        {
            var specs = Spec.Load(topic);
            var good = 0;
            foreach (var spec in specs)
            {
                var differences = Judge.Differences(spec);
                good += differences.Count == 0 ? 1 : 0;
                if (failures && differences.Count > 0)
                {
                    Console.WriteLine($"{(spec.Awaits is null ? "" : $"({spec.Awaits}) ")}{spec.Text.ReplaceLineEndings("\\n")}");
                    differences.ToList().ForEach(d => Console.WriteLine("      " + d));
                }
            }

            Console.WriteLine($"{topic,-24}{good,6} of {specs.Count,5}{100.0 * good / specs.Count,8:0.0} %");
            passed += good;
            total += specs.Count;
        }

        Console.WriteLine($"{"all",-24}{passed,6} of {total,5}{100.0 * passed / Math.Max(1, total),8:0.0} %");
        return passed == total ? 0 : 1;
    }
}
