using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace TaskAgent.Standins.Tests.Hosting;

public sealed class WaitTests
{
    [Fact]
    public async Task WaitFor_OtherRunsButIsNotHealthy_Waits()
    {
        await using var builder = TestApplication.Create();
        var store = builder.AddService("store").WithEnvironment("UNHEALTHY", "true");
        builder.AddService("front").WaitFor(store);
        await using var application = await builder.StartAsync();

        await application.ReachAsync("store", KnownResourceStates.Running);
        await EverAnsweredAsync(application, "store");

        Assert.Equal(KnownResourceStates.Waiting, await StateOfAsync(application, "front"));
    }

    [Fact]
    public async Task WaitFor_OtherBecomesHealthy_Starts()
    {
        await using var builder = TestApplication.Create();
        var store = builder.AddService("store").WithEnvironment("UNHEALTHY", "true");
        builder.AddService("front").WaitFor(store);
        await using var application = await builder.StartAsync();
        await EverAnsweredAsync(application, "store");

        await application.PostAsync("store", "/health/true");

        Assert.True((await application.HealthyAsync("front")).IsHealthy());
    }

    [Fact]
    public async Task WaitForStart_OtherRunsButIsNotHealthy_Starts()
    {
        await using var builder = TestApplication.Create();
        var store = builder.AddService("store").WithEnvironment("UNHEALTHY", "true");
        builder.AddService("front").WaitForStart(store);
        await using var application = await builder.StartAsync();

        Assert.True((await application.HealthyAsync("front")).IsHealthy());
    }

    [Fact]
    public async Task WaitForCompletion_OtherEndsAsExpected_Starts()
    {
        await using var builder = TestApplication.Create();
        var job = builder.AddService("job").WithEnvironment("FAIL_WITH", "3");
        builder.AddService("front").WaitForCompletion(job, exitCode: 3);
        await using var application = await builder.StartAsync();

        Assert.True((await application.HealthyAsync("front")).IsHealthy());
    }

    [Fact]
    public async Task WaitForCompletion_OtherEndsOtherwise_FailsAndSaysWhy()
    {
        await using var builder = TestApplication.Create();
        var job = builder.AddService("job").WithEnvironment("FAIL_WITH", "3");
        builder.AddService("front").WaitForCompletion(job);
        await using var application = await builder.StartAsync();

        var failure = await Assert.ThrowsAsync<DistributedApplicationException>(() => application.HealthyAsync("front"));

        Assert.Contains("the resource 'job' it waits for exited with code 3; expected exit code 0", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WaitFor_OtherFails_FailsInTests()
    {
        await using var builder = TestApplication.Create();
        var store = builder.AddService("store").WithEnvironment("FAIL_WITH", "3");
        builder.AddService("front").WaitFor(store);
        await using var application = await builder.StartAsync();

        var failure = await Assert.ThrowsAsync<DistributedApplicationException>(() => application.HealthyAsync("front"));

        Assert.Contains("the resource 'store' it waits for exited with code 3", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_ResourcesWaitForEachOther_IsRefused()
    {
        await using var builder = TestApplication.Create();
        var one = builder.AddService("one");
        var two = builder.AddService("two").WaitFor(one);
        one.WaitFor(two);

        var failure = await Assert.ThrowsAsync<DistributedApplicationException>(() => builder.StartAsync());

        Assert.Equal("Nothing can start: one waits for two waits for one.", failure.Message);
    }

    static Task<ResourceEvent> EverAnsweredAsync(DistributedApplication application, string name) =>
        application.ResourceNotifications.WaitForResourceAsync(
            name, change => change.Snapshot.Reason?.Contains("answered 503", StringComparison.Ordinal) == true, TestApplication.Soon);

    static async Task<string?> StateOfAsync(DistributedApplication application, string name)
    {
        var now = await application.ResourceNotifications.WaitForResourceAsync(name, _ => true, TestApplication.Soon);
        return now.Snapshot.State?.Text;
    }
}
