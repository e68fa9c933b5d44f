using System.Globalization;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Processes;

namespace TaskAgent.Standins.Tests.Hosting;

public sealed class ReplicaTests
{
    [Fact]
    public async Task Connect_PublicPort_ReachesAllReplicas()
    {
        await using var builder = TestApplication.Create();
        builder.AddService("store").WithReplicas(3);
        builder.AddService("after").WaitFor(builder.CreateResourceBuilder(builder.Resources[0]));
        await using var application = await builder.StartAsync();
        await application.HealthyAsync("after");

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => ByConnectionOfItsOwnAsync(application)));

        Assert.Equal(3, answers.Distinct().Count());
    }

    [Fact]
    public async Task Connect_OneReplicaIsGone_ReachesTheOthers()
    {
        await using var builder = TestApplication.Create();
        builder.AddService("store").WithReplicas(2);
        builder.AddService("after").WaitFor(builder.CreateResourceBuilder(builder.Resources[0]));
        await using var application = await builder.StartAsync();
        await application.HealthyAsync("after");

        Posix.Signal(int.Parse(await ByConnectionOfItsOwnAsync(application), CultureInfo.InvariantCulture), UnixSignal.Kill);
        await application.ReachAsync("store", KnownResourceStates.Finished);

        Assert.Equal(await ByConnectionOfItsOwnAsync(application), await ByConnectionOfItsOwnAsync(application));
    }

    static async Task<string> ByConnectionOfItsOwnAsync(DistributedApplication application)
    {
        using var client = new HttpClient(new SocketsHttpHandler())
        {
            BaseAddress = Aspire.Hosting.Testing.DistributedApplicationHostingTestingExtensions.GetEndpoint(application, "store"),
        };
        return await client.GetStringAsync("/process", TestApplication.Soon);
    }
}
