using Aspire.Hosting.Consoles;

namespace TaskAgent.Standins.Tests.Hosting;

public sealed class ConsoleLinesTests
{
    readonly StringWriter _console = new() { NewLine = "\n" };

    [Fact]
    public void ShowStatus_NoTerminal_ShowsNothing()
    {
        new ConsoleLines(_console, width: 0).ShowStatus("1/2");

        Assert.Equal("", _console.ToString());
    }

    [Fact]
    public void Write_StatusIsShown_PutsTheLineAboveIt()
    {
        var lines = new ConsoleLines(_console, width: 80);
        lines.ShowStatus("1/2");

        lines.Write("store is healthy");

        Assert.Equal("1/2\r\u001b[Kstore is healthy\n1/2", _console.ToString());
    }

    [Fact]
    public void ShowStatus_WiderThanTheTerminal_IsCutBeforeItWraps()
    {
        new ConsoleLines(_console, width: 10).ShowStatus("1/2, waiting for front");

        Assert.Equal("1/2, wait", _console.ToString());
    }

    [Fact]
    public void ShowStatus_SameAgain_WritesNothing()
    {
        var lines = new ConsoleLines(_console, width: 80);
        lines.ShowStatus("1/2");

        lines.ShowStatus("1/2");

        Assert.Equal("1/2", _console.ToString());
    }
}
