using Aspire.Hosting.ApplicationModel;

namespace TaskAgent.Standins.Tests.Hosting;

public sealed class CommandTests
{
    [Fact]
    public async Task Stop_Running_EndsIt()
    {
        await using var builder = TestApplication.Create();
        builder.AddService("store");
        await using var application = await builder.StartAsync();
        await application.HealthyAsync("store");

        await application.ResourceCommands.ExecuteCommandAsync("store", KnownResourceCommands.StopCommand, TestApplication.Soon);

        await application.ReachAsync("store", KnownResourceStates.Finished);
        await Assert.ThrowsAsync<HttpRequestException>(() => application.GetAsync("store", "/process"));
    }

    [Fact]
    public async Task Start_Stopped_IsBackAtItsAddress()
    {
        await using var builder = TestApplication.Create();
        builder.AddService("store");
        await using var application = await builder.StartAsync();
        await application.HealthyAsync("store");
        await application.ResourceCommands.ExecuteCommandAsync("store", KnownResourceCommands.StopCommand, TestApplication.Soon);

        await application.ResourceCommands.ExecuteCommandAsync("store", KnownResourceCommands.StartCommand, TestApplication.Soon);
        await application.HealthyAsync("store");

        Assert.NotEmpty(await application.GetAsync("store", "/process"));
    }

    [Fact]
    public async Task Restart_Running_IsAnotherProcess()
    {
        await using var builder = TestApplication.Create();
        builder.AddService("store");
        await using var application = await builder.StartAsync();
        await application.HealthyAsync("store");
        var before = await application.GetAsync("store", "/process");

        await application.ResourceCommands.ExecuteCommandAsync("store", KnownResourceCommands.RestartCommand, TestApplication.Soon);
        await application.HealthyAsync("store");

        Assert.NotEqual(before, await application.GetAsync("store", "/process"));
    }

    [Fact]
    public async Task Execute_UnknownResource_Fails()
    {
        await using var builder = TestApplication.Create();
        await using var application = await builder.StartAsync();

        var result = await application.ResourceCommands.ExecuteCommandAsync("nobody", KnownResourceCommands.StopCommand, TestApplication.Soon);

        Assert.Equal((false, "Resource 'nobody' not found."), (result.Success, result.ErrorMessage));
    }
}
