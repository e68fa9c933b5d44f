using System.Net;
using TaskAgent.Contracts.Channels;

namespace TaskAgent.AppHost.Tests;

/// <summary>Each test stops services of a graph of its own.</summary>
public sealed class FailureTests
{
    static readonly MessageRequest Message = new(Graph.Groceries, "unlucky", MessageChannel.Api);

    [Theory]
    [InlineData("case-management-service")]
    [InlineData("ai-agent-service")]
    [InlineData("task-management-service")]
    public async Task Post_ServiceAwayThenBack_CompletesTheWorkOnce(string service)
    {
        await using var graph = await Graph.StartAsync();
        await graph.StopAsync(service);
        using var refused = await graph.PostAsync(Message, "one");
        Assert.Equal(HttpStatusCode.BadGateway, refused.StatusCode);

        await graph.StartAgainAsync(service);
        var answer = await graph.SendAsync(Message.SenderId, idempotencyKey: "one");

        Assert.Equal(
            (2, 1, 2, 2),
            (answer.TasksCreated.Count, await graph.CountAsync("cases", "unlucky"), await graph.CountAsync("tasks", "unlucky"),
             await graph.CountAsync("conversation_entries", "unlucky")));
    }
}
