using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Aspire.Hosting.Testing;
using TaskAgent.Contracts.Channels;

namespace TaskAgent.AppHost.Tests;

[Collection(OneGraph.Name)]
public sealed class MessageTests(SharedGraph shared)
{
    [Fact]
    public async Task Post_SeedMessage_AnswersAsDocumented()
    {
        var answer = await shared.Graph.SendAsync("documented");

        Assert.Equal(
            ["Created new case", "Added conversation entry", "Created task: Call John", "Created task: Buy groceries"],
            answer.ActionsTaken);
    }

    [Theory]
    [InlineData("cases", 1)]
    [InlineData("tasks", 2)]
    [InlineData("conversation_entries", 2)]
    public async Task Post_SeedMessage_StoresOneSetOfRows(string table, long rows)
    {
        await shared.Graph.SendAsync($"rows-of-{table}");

        Assert.Equal(rows, await shared.Graph.CountAsync(table, $"rows-of-{table}"));
    }

    [Fact]
    public async Task Post_SameKeyTwice_GetsTheSameAnswer()
    {
        var first = await shared.Graph.SendAsync("repeats", idempotencyKey: "one");
        var second = await shared.Graph.SendAsync("repeats", idempotencyKey: "one");

        Assert.Equivalent(first, second, strict: true);
    }

    [Fact]
    public async Task Post_SameKeyManyTimesAtOnce_GetsOneAnswer()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => shared.Graph.SendAsync("crowd", idempotencyKey: "one")));

        Assert.Single(answers.Select(answer => string.Join(',', [answer.CaseId, .. answer.TasksCreated])).Distinct());
    }

    [Fact]
    public async Task Post_SameKeyManyTimesAtOnce_StoresOneSetOfRows()
    {
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => shared.Graph.SendAsync("crowd-rows", idempotencyKey: "one")));

        Assert.Equal(
            (1, 2, 2),
            (await shared.Graph.CountAsync("cases", "crowd-rows"), await shared.Graph.CountAsync("tasks", "crowd-rows"),
             await shared.Graph.CountAsync("conversation_entries", "crowd-rows")));
    }

    [Fact]
    public async Task Post_SameKeyForAnotherMessage_IsUnprocessable()
    {
        await shared.Graph.SendAsync("mistaken", idempotencyKey: "one");

        using var response = await shared.Graph.PostAsync(new MessageRequest("Something else", "mistaken", MessageChannel.Api), "one");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
    }

    [Fact]
    public async Task Post_SameKeyOfAnotherSender_IsAnotherMessage()
    {
        var mine = await shared.Graph.SendAsync("key-mine", idempotencyKey: "shared-key");
        var theirs = await shared.Graph.SendAsync("key-theirs", idempotencyKey: "shared-key");

        Assert.NotEqual(mine.CaseId, theirs.CaseId);
    }

    [Fact]
    public async Task Post_CaseOfAnotherSender_IsNotFound()
    {
        var mine = await shared.Graph.SendAsync("owner");

        using var response = await shared.Graph.PostAsync(new MessageRequest(Graph.Groceries, "stranger", MessageChannel.Api, mine.CaseId));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Post_OwnCase_ContinuesIt()
    {
        var first = await shared.Graph.SendAsync("continues");

        using var response = await shared.Graph.PostAsync(new MessageRequest("pay rent on Friday", "continues", MessageChannel.Api, first.CaseId));
        response.EnsureSuccessStatusCode();

        Assert.Equal(1, await shared.Graph.CountAsync("cases", "continues"));
    }

    [Fact]
    public async Task Post_NoSender_NamesTheField()
    {
        using var http = shared.Graph.App.CreateHttpClient("channel-service");
        using var body = new StringContent("""{"message": "call John", "channel": "API"}""", Encoding.UTF8, "application/json");

        using var response = await http.PostAsync("/api/v1/message", body);

        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!;
        Assert.Equal((422, "Validation error: missing required field 'sender_id'"), ((int)error["code"]!, (string?)error["message"]));
    }

    [Fact]
    public async Task Bot_MessageOnly_CreatesTheTask()
    {
        using var http = shared.Graph.App.CreateHttpClient("channel-service");
        using var body = new StringContent("""{"message": "Test task creation"}""", Encoding.UTF8, "application/json");

        using var response = await http.PostAsync("/bot", body);
        response.EnsureSuccessStatusCode();

        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Contains("Created task: Test task creation", answer["actions_taken"]!.AsArray().Select(action => (string?)action));
    }
}
