using System.Net;

namespace TaskAgent.AppHost.Tests;

public sealed class HealthTests(SharedGraph shared) : IClassFixture<SharedGraph>
{
    public static TheoryData<string, string> Probes() => new(
        from service in Graph.Services
        from path in new[] { "/health", "/alive" }
        select (service, path));

    [Theory]
    [MemberData(nameof(Probes))]
    public async Task Probe_RunningService_IsHealthy(string service, string path)
    {
        using var http = shared.Graph.App.CreateHttpClient(service);

        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(path)).StatusCode);
    }
}
