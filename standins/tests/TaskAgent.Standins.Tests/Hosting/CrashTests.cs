using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace TaskAgent.Standins.Tests.Hosting;

public sealed class CrashTests
{
    [Fact]
    public async Task Start_ProcessFails_ReportsItsExitCode()
    {
        await using var builder = TestApplication.Create();
        builder.AddService("store").WithEnvironment("FAIL_WITH", "7");
        await using var application = await builder.StartAsync();

        var ended = await application.ResourceNotifications.WaitForResourceAsync("store", change => change.HasEnded(), TestApplication.Soon);

        Assert.Equal(7, ended.Snapshot.ExitCode);
    }

    [Fact]
    public async Task WaitForResourceHealthy_ProcessFails_SaysWhyAndShowsItsLog()
    {
        await using var builder = TestApplication.Create();
        builder.AddService("store").WithEnvironment("FAIL_WITH", "7");
        await using var application = await builder.StartAsync();

        var failure = await Assert.ThrowsAsync<DistributedApplicationException>(() => application.HealthyAsync("store"));

        Assert.StartsWith("Stopped waiting for resource 'store' to become healthy because it exited with code 7", failure.Message, StringComparison.Ordinal);
        Assert.Contains("the disk is on fire", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Crash_OthersRun_LeavesThemAlone()
    {
        await using var builder = TestApplication.Create();
        var store = builder.AddService("store");
        builder.AddService("front").WaitFor(store);
        await using var application = await builder.StartAsync();
        await application.HealthyAsync("front");

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => application.PostAsync("store", "/kill"));
        await application.ReachAsync("store", KnownResourceStates.Finished);

        Assert.NotEmpty(await application.GetAsync("front", "/process"));
    }

    [Fact]
    public async Task Start_ProgramIsMissing_SaysToBuild()
    {
        await using var builder = TestApplication.Create();
        builder.AddProject<Projects.NotBuilt>("missing");
        await using var application = await builder.StartAsync();

        var failure = await Assert.ThrowsAsync<DistributedApplicationException>(() => application.HealthyAsync("missing"));

        Assert.Contains("/nowhere/NotBuilt.dll does not exist; run: dotnet build /nowhere/NotBuilt.csproj", failure.Message, StringComparison.Ordinal);
    }
}
