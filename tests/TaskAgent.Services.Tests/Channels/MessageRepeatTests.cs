using System.Net;
using System.Net.Http.Json;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.Channels;

public sealed class MessageRepeatTests : IDisposable
{
    static readonly MessageRequest Message = new("I need to call John tomorrow", "user123", MessageChannel.Api);

    readonly ChannelsFactory _channels = new();

    public void Dispose() => _channels.Dispose();

    [Fact]
    public async Task Repeat_Answered_GetsTheFirstAnswer()
    {
        var first = await ReadAsync(SendAsync(Message, "k1"));
        var second = await ReadAsync(SendAsync(Message, "k1"));

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Repeat_Answered_DoesNoWork()
    {
        await SendAsync(Message, "k1");
        await SendAsync(Message, "k1");

        Assert.Single(_channels.Agent.Received);
    }

    [Fact]
    public async Task Repeat_OtherBody_IsUnprocessable()
    {
        await SendAsync(Message, "k1");

        await (await SendAsync(Message with { Message = "Call Jane" }, "k1")).ErrorAsync(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Repeat_SameMeaningInOtherJson_IsTheSameMessage()
    {
        var first = await ReadAsync(SendAsync(Message, "k1"));
        var second = await ReadAsync(PostAsync(
            new StringContent("""{ "channel":"API","case_id":null, "sender_id":"user123","message":"I need to call John tomorrow" }""", null, "application/json"), "k1"));

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Repeat_SameKeyOfAnotherSender_IsAnotherMessage()
    {
        await SendAsync(Message, "k1");
        await SendAsync(Message with { SenderId = "user124" }, "k1");

        Assert.Equal(2, _channels.Messages.Claims);
    }

    [Fact]
    public async Task Repeat_WhileTheFirstIsUnderWay_GetsTheSameAnswer()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ReadAsync(SendAsync(Message, "k1"))));

        Assert.Single(answers.Distinct());
    }

    [Theory]
    [InlineData("persistence-service")]
    [InlineData("case-management-service")]
    [InlineData("ai-agent-service")]
    public async Task Send_NeighbourAway_IsBadGateway(string resource)
    {
        _channels.Network[resource].IsAway = true;

        Assert.Equal("External service error", await (await SendAsync(Message, "k1")).ErrorAsync(HttpStatusCode.BadGateway));
    }

    [Theory]
    [InlineData("persistence-service")]
    [InlineData("case-management-service")]
    [InlineData("ai-agent-service")]
    public async Task Repeat_NeighbourBack_CompletesTheWorkOnce(string resource)
    {
        _channels.Network[resource].IsAway = true;
        await SendAsync(Message, "k1");
        _channels.Network[resource].IsAway = false;
        await SendAsync(Message, "k1");

        Assert.Equal((1, 1), (_channels.Messages.Claims, _channels.Messages.Answers));
    }

    [Fact]
    public async Task Repeat_AgentBack_SaysThatItIsARepeat()
    {
        _channels.Agent.IsAway = true;
        await SendAsync(Message, "k1");
        _channels.Agent.IsAway = false;
        await SendAsync(Message, "k1");

        Assert.True(_channels.Processed[^1].Repeat);
    }

    [Fact]
    public async Task Repeat_NextDay_IsReadAsOfTheFirstDelivery()
    {
        var first = _channels.Time.GetUtcNow();
        _channels.Agent.IsAway = true;
        await SendAsync(Message, "k1");
        _channels.Agent.IsAway = false;
        _channels.Time.Advance(TimeSpan.FromDays(1));
        await SendAsync(Message, "k1");

        Assert.Equal(first, _channels.Processed[^1].Now);
    }

    Task<HttpResponseMessage> SendAsync(MessageRequest message, string key) =>
        PostAsync(JsonContent.Create(message, WireJson.Default.MessageRequest), key);

    Task<HttpResponseMessage> PostAsync(HttpContent body, string key)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/message") { Content = body };
        request.Headers.Add("Idempotency-Key", key);
        return _channels.Anonymous.SendAsync(request);
    }

    static async Task<string> ReadAsync(Task<HttpResponseMessage> response) => await (await response).EnsureSuccessStatusCode().Content.ReadAsStringAsync();
}
