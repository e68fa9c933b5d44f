using BenchmarkDotNet.Running;
using TaskAgent.Language.Benchmarks;

// `scorecard [topic] [--failures]` prints pass rates by topic; `explain TEXT` shows the pipeline at work; `lines` reads a message per line and says in short what becomes of each, `rows [open]` the same as rows of Specs/*.json, to be reviewed; anything else goes to BenchmarkDotNet.
switch (args)
{
    case ["scorecard", .. var rest]:
        return Scorecard.Print(rest);
    case ["explain", var text]:
        return Explain.Print(text);
    case ["lines"]:
        return Explain.Lines();
    case ["rows", .. var with]:
        return SpecRows.Print(open: with is ["open"]);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(UnderstandBenchmarks).Assembly).Run(args);
        return 0;
}
