namespace TaskAgent.AppHost.Tests;

/// <summary>The same data under one graph after another.</summary>
public sealed class RestartTests : IDisposable
{
    readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("taskagent-restart-");

    [Fact]
    public async Task Start_DataOfAnEarlierRun_AreStillThere()
    {
        await using (var first = await StartAsync())
        {
            await first.SendAsync("returning");
        }

        await using var second = await StartAsync();

        Assert.Equal(2, await second.CountAsync("tasks", "returning"));
    }

    [Fact]
    public async Task Post_KeyAnsweredBeforeTheRestart_GetsTheSameAnswer()
    {
        Contracts.Channels.MessageResponse before;
        await using (var first = await StartAsync())
        {
            before = await first.SendAsync("returning", idempotencyKey: "one");
        }

        await using var second = await StartAsync();

        Assert.Equivalent(before, await second.SendAsync("returning", idempotencyKey: "one"), strict: true);
    }

    public void Dispose() => _data.Delete(recursive: true);

    // Where the local engine keeps volumes; a container engine keeps them under the volume's name by itself.
    Task<Graph> StartAsync() => Graph.StartAsync($"--LocalEngine:StateDirectory={_data.FullName}");
}
