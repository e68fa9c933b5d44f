using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace TaskAgent.Standins.Tests.Hosting;

public sealed class HealthMonitorTests
{
    [Fact]
    public async Task Check_RegisteredOneIsUnhealthy_SaysWhy()
    {
        await using var builder = TestApplication.Create();
        builder.Services.AddHealthChecks().AddCheck("disk", () => HealthCheckResult.Unhealthy("is full"));
        builder.AddService("store").WithHealthCheck("disk");
        await using var application = await builder.StartAsync();

        var reason = await ReasonAsync(application);

        Assert.Equal("disk: is full", reason);
    }

    [Fact]
    public async Task Check_NotRegistered_SaysSo()
    {
        await using var builder = TestApplication.Create();
        builder.AddService("store").WithHealthCheck("disk");
        await using var application = await builder.StartAsync();

        Assert.Equal("no health check 'disk' is registered", await ReasonAsync(application));
    }

    [Fact]
    public async Task Check_ResourceHasNone_IsHealthyWhenItRuns()
    {
        await using var builder = TestApplication.Create();
        builder.AddProject<Projects.TaskAgent_Standins_TestService>("store");
        await using var application = await builder.StartAsync();

        Assert.Equal(KnownResourceStates.Running, (await application.HealthyAsync("store")).Snapshot.State?.Text);
    }

    static async Task<string?> ReasonAsync(DistributedApplication application)
    {
        var told = await application.ResourceNotifications.WaitForResourceAsync(
            "store", change => change.Snapshot.Reason?.Contains("disk", StringComparison.Ordinal) == true, TestApplication.Soon);
        return told.Snapshot.Reason;
    }
}
