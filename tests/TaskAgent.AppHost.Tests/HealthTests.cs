using System.Net;
using Aspire.Hosting.Testing;

namespace TaskAgent.AppHost.Tests;

[Collection(OneGraph.Name)]
public sealed class HealthTests(SharedGraph shared)
{
    public static TheoryData<string, string> Probes()
    {
        var probes = new TheoryData<string, string>();
        foreach (var service in Graph.Services)
        {
            probes.Add(service, "/health");
            probes.Add(service, "/alive");
        }

        return probes;
    }

    [Theory]
    [MemberData(nameof(Probes))]
    public async Task Probe_RunningService_IsHealthy(string service, string path)
    {
        using var http = shared.Graph.App.CreateHttpClient(service);

        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(path)).StatusCode);
    }
}
