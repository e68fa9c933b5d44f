using System.Diagnostics;
using System.Globalization;
using Aspire.Hosting;
using Aspire.Hosting.Processes;

namespace TaskAgent.Standins.Tests.Hosting;

public sealed class StopTests
{
    [Fact]
    public async Task Stop_OneUsesTheOther_StopsTheUserFirst()
    {
        await using var builder = TestApplication.Create();
        var store = builder.AddService("store").WithEnvironment("JOURNAL", builder.Journal());
        builder.AddService("front").WithEnvironment("JOURNAL", builder.Journal()).WithReference(store);
        await using var application = await builder.StartAsync();
        await application.HealthyAsync("store");
        await application.HealthyAsync("front");

        await application.StopAsync(TestApplication.Soon);

        Assert.Equal(["front stopped", "store stopped"], File.ReadLines(builder.Journal()).TakeLast(2));
    }

    [Fact]
    public async Task Stop_OneIgnoresTheSignal_KillsItInTime()
    {
        await using var builder = TestApplication.Create();
        builder.AddService("stubborn").WithEnvironment("IGNORE_SIGTERM", "true");
        await using var application = await builder.StartAsync();
        await application.HealthyAsync("stubborn");
        var id = int.Parse(await application.GetAsync("stubborn", "/process"), CultureInfo.InvariantCulture);

        var began = Stopwatch.GetTimestamp();
        await application.StopAsync(TestApplication.Soon);

        Assert.False(Posix.IsAlive(id));
        Assert.InRange(Stopwatch.GetElapsedTime(began), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Stop_OneStillWaits_DoesNotWaitForIt()
    {
        await using var builder = TestApplication.Create();
        var store = builder.AddService("store").WithEnvironment("UNHEALTHY", "true");
        builder.AddService("front").WaitFor(store);
        await using var application = await builder.StartAsync();
        await application.ReachAsync("front", "Waiting");

        await application.StopAsync(TestApplication.Soon);

        Assert.True(application.ResourceNotifications.WaitForResourceAsync("front", "NotStarted", TestApplication.Soon).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Dispose_Running_RemovesItsFolder()
    {
        var builder = TestApplication.Create();
        builder.AddService("store");
        var application = await builder.StartAsync();
        await application.HealthyAsync("store");

        await application.DisposeAsync();

        Assert.False(Directory.Exists(Path.GetDirectoryName(builder.Journal())));
    }
}
