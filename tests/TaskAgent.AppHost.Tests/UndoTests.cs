namespace TaskAgent.AppHost.Tests;

[Collection(OneGraph.Name)]
public sealed class UndoTests(SharedGraph shared)
{
    [Fact]
    public async Task Undo_AfterAMessage_TakesItBack()
    {
        await shared.Graph.SendAsync("regrets", "call Ana tomorrow");
        var said = await shared.Graph.SendAsync("regrets");

        var answer = await shared.Graph.SendAsync("regrets", "undo that");

        Assert.Equal("Undid: removed “Call John” and “Buy groceries”.", answer.Response);
        Assert.Equal(["Created new case", "Added conversation entry", "Removed task: Call John", "Removed task: Buy groceries"], answer.ActionsTaken);
        Assert.Equal(said.TasksCreated, answer.TasksUpdated);
        Assert.Equal(["Call Ana"], await ListAsync("regrets"));
    }

    [Fact]
    public async Task Undo_OfAChange_GivesTheTaskBack()
    {
        await shared.Graph.SendAsync("moves", "Dentist on March 24 2031 at 2pm");
        await shared.Graph.SendAsync("moves", "cancel the dentist");

        var answer = await shared.Graph.SendAsync("moves", "undo");

        Assert.Equal("Undid: “Dentist” is open again.", answer.Response);
        Assert.Equal(["Dentist"], await ListAsync("moves"));
    }

    [Fact]
    public async Task Undo_SameKeyManyTimesAtOnce_UndoesOneMessage()
    {
        await shared.Graph.SendAsync("impatient", "call Ana tomorrow");
        await shared.Graph.SendAsync("impatient", "call Bob tomorrow");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => shared.Graph.SendAsync("impatient", "undo", "one")));

        Assert.Equal(["Undid: removed “Call Bob”."], answers.Select(answer => answer.Response).Distinct());
        Assert.Equal(["Call Ana"], await ListAsync("impatient"));
    }

    [Fact]
    public async Task Undo_BySomebodyElse_FindsNothing()
    {
        await shared.Graph.SendAsync("first-of-two");

        var answer = await shared.Graph.SendAsync("second-of-two", "undo that");

        Assert.Equal("There is nothing to undo.", answer.Response);
        Assert.Equal(["Buy groceries", "Call John"], (await ListAsync("first-of-two")).Order());
    }

    // "2 tasks:", "• Call John — tomorrow (Thu 12 March)", ...; of one task "Call John — tomorrow (Thu 12 March)."
    async Task<string[]> ListAsync(string sender) =>
    [
        .. (await shared.Graph.SendAsync(sender, "list pending")).Response.Split('\n')
            .Where(line => line.Contains('—', StringComparison.Ordinal))
            .Select(line => line.Split('—')[0].Trim('•', ' ')),
    ];
}
