using System.Net;
using Aspire.Hosting.Testing;
using TaskAgent.Contracts.Channels;

namespace TaskAgent.AppHost.Tests;

[Collection(OneGraph.Name)]
public sealed class IsolationTests(SharedGraph shared)
{
    [Theory]
    [InlineData("persistence-service", "/tasks")]
    [InlineData("task-management-service", "/tasks")]
    [InlineData("case-management-service", "/cases")]
    public async Task Get_WithoutIdentity_IsUnauthorized(string service, string path)
    {
        using var http = shared.Graph.App.CreateHttpClient(service);

        using var response = await http.GetAsync(path);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Dashboard_OfOneSender_ShowsNothingOfAnother()
    {
        await shared.Graph.SendAsync("ann", "buy a telescope");
        await shared.Graph.SendAsync("bob", "buy a submarine");

        var page = await DashboardAsync("ann");

        Assert.DoesNotContain("submarine", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Dashboard_OfOneSender_ShowsTheirTasks()
    {
        await shared.Graph.SendAsync("cat", "buy a telescope");

        Assert.Contains("telescope", await DashboardAsync("cat"), StringComparison.OrdinalIgnoreCase);
    }

    async Task<string> DashboardAsync(string sender)
    {
        using var channels = shared.Graph.App.CreateHttpClient("channel-service");
        using var dashboard = shared.Graph.App.CreateHttpClient("dashboard-service");
        var senders = await new ChannelsClient(channels).ListSendersAsync(CancellationToken.None);
        return await dashboard.GetStringAsync($"/?user={senders.Single(user => user.Name == sender).Id}");
    }
}
