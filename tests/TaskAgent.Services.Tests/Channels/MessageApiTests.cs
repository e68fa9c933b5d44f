using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using TaskAgent.Channels.Messages;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Channels;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.Channels;

public sealed class MessageApiTests : IDisposable
{
    const string Seed = """{"message": "I need to call John tomorrow and buy groceries", "sender_id": "user123", "channel": "API"}""";

    readonly ChannelsFactory _channels = new();

    public void Dispose() => _channels.Dispose();

    [Fact]
    public async Task Send_SeedExample_AnswersInItsFormat()
    {
        var answer = JsonNode.Parse(await (await SendAsync(Seed)).Content.ReadAsStringAsync())!.AsObject();

        Assert.Equal(["case_id", "response", "actions_taken", "tasks_created", "tasks_updated"], answer.Select(member => member.Key));
    }

    [Theory]
    [InlineData("""{"message": "x", "channel": "API"}""", "Validation error: missing required field 'sender_id'")]
    [InlineData("""{"sender_id": "u", "channel": "API"}""", "Validation error: missing required field 'message'")]
    [InlineData("""{"message": "x", "sender_id": "u"}""", "Validation error: missing required field 'channel'")]
    [InlineData("""{"message": " \n ", "sender_id": "u", "channel": "API"}""", "Validation error: missing required field 'message'")]
    [InlineData("""{"message": "x", "sender_id": " ", "channel": "API"}""", "Validation error: missing required field 'sender_id'")]
    [InlineData("""{"message": "x\u0000", "sender_id": "u", "channel": "API"}""", "Validation error: field 'message' must not contain the character U+0000")]
    [InlineData("""{"message": "x", "sender_id": "u", "channel": "Fax"}""", "Validation error: field 'channel' must be one of Bot, Email, WebChat, API")]
    [InlineData("""{"message": "x", "sender_id": "u", "channel": 3}""", "Validation error: field 'channel' must be one of Bot, Email, WebChat, API")]
    [InlineData("""{"message": "x", "sender_id": "u", "channel": "API", "mood": 1}""", "Validation error: unknown field 'mood'")]
    [InlineData("""{"message": "x", "sender_id": "u", "channel": "API", "case_id": "7"}""", "Validation error: field 'case_id' must be a UUID")]
    [InlineData("""{"message": "x", "sender_id": "u", "channel": "API", "time_zone": "Mars/Base"}""", "Validation error: field 'time_zone' must be an IANA zone like Europe/Berlin")]
    public async Task Send_WrongField_IsNamed(string body, string error) =>
        Assert.Equal(error, await (await SendAsync(body)).ErrorAsync(HttpStatusCode.UnprocessableEntity));

    [Fact]
    public async Task Send_WrongField_ReachesNobody()
    {
        await SendAsync("""{"message": "x", "channel": "API"}""");

        Assert.Empty(_channels.Persistence.Received.Concat(_channels.Cases.Received).Concat(_channels.Agent.Received));
    }

    [Fact]
    public async Task Send_OverlongKey_IsUnprocessable() =>
        Assert.Equal(
            "Validation error: field 'Idempotency-Key' must be a text of 1 to 256 characters",
            await (await SendAsync(Seed, new string('k', 257))).ErrorAsync(HttpStatusCode.UnprocessableEntity));

    // Not over HTTP: its client in process does not send a header that is empty, others do.
    [Fact]
    public void Check_EmptyKey_IsUnprocessable() =>
        Assert.Equal(422, MessageRules.Check(new MessageRequest("x", "u", MessageChannel.Api), "")?.Status);

    [Fact]
    public async Task Send_MessageOfGreatestLength_Arrives()
    {
        var body = new JsonObject { ["message"] = new string('é', Limits.Message), ["sender_id"] = "u", ["channel"] = "API" };

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(body.ToJsonString())).StatusCode);
    }

    [Fact]
    public async Task Send_WithoutKey_IsClaimedUnderItsOwnId()
    {
        await SendAsync(Seed);

        var claim = Assert.Single(_channels.Cases.Received).Read<OpenMessage>();
        Assert.Equal(claim.MessageId.ToString(), claim.IdempotencyKey);
    }

    [Fact]
    public async Task Send_ZoneInTheRequest_WinsOverTheProfile()
    {
        await SendAsync("""{"message": "x", "sender_id": "u", "channel": "API", "time_zone": "Europe/Berlin"}""");

        Assert.Equal("Europe/Berlin", Assert.Single(_channels.Processed).TimeZone);
    }

    [Fact]
    public async Task Send_ZoneNotInTheRequest_IsTheProfiles()
    {
        await SendAsync(Seed);

        Assert.Equal("America/New_York", Assert.Single(_channels.Processed).TimeZone);
    }

    [Fact]
    public async Task Send_KnownSender_IsNotAskedForAgain()
    {
        await SendAsync(Seed);
        await SendAsync(Seed);

        Assert.Single(_channels.Persistence.Received);
    }

    [Fact]
    public async Task Send_TwoSenders_AreTwoUsers()
    {
        await SendAsync(Seed);
        await SendAsync(Seed.Replace("user123", "user124", StringComparison.Ordinal));

        Assert.Equal(2, _channels.Agent.Received.Select(request => request.Token!.Subject).Distinct().Count());
    }

    [Fact]
    public async Task Send_CaseOfNobody_IsNotFound()
    {
        var body = new JsonObject { ["message"] = "x", ["sender_id"] = "u", ["channel"] = "API", ["case_id"] = Guid.CreateVersion7() };

        Assert.Equal("There is no such case.", await (await SendAsync(body.ToJsonString())).ErrorAsync(HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task Send_SendersNotOpen_IsUnauthorized()
    {
        using var closed = new ChannelsFactory { OpenSenders = false };

        Assert.Contains(
            "Channels:OpenSenders", await (await SendAsync(Seed, null, closed)).ErrorAsync(HttpStatusCode.Unauthorized), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_SendersNotOpenButThisOneLinked_IsItsAccountsMessage()
    {
        var owner = new TaskAgent.Contracts.Users.User(Guid.CreateVersion7(), "Alex", "UTC", "en-US");
        using var closed = new ChannelsFactory { OpenSenders = false, Linked = owner };

        using var response = await SendAsync(Seed, null, closed);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(owner.Id.ToString(), closed.Agent.Received.Single().Token!.Subject);
    }

    [Theory]
    [InlineData("GET", "/api/v1/mesage", null, HttpStatusCode.NotFound, "There is nothing at this address.")]
    [InlineData("GET", "/api/v1/message", null, HttpStatusCode.MethodNotAllowed, "This address takes only POST.")]
    [InlineData("POST", "/api/v1/message", "text/plain", HttpStatusCode.UnsupportedMediaType, "Send the body as application/json.")]
    public async Task Send_PathMethodOrFormatUnknown_SaysWhich(string method, string path, string? format, HttpStatusCode status, string sentence)
    {
        var request = new HttpRequestMessage(new(method), path) { Content = format is null ? null : new StringContent("buy milk", Encoding.UTF8, format) };

        Assert.Equal(sentence, await (await _channels.Anonymous.SendAsync(request)).ErrorAsync(status));
    }

    [Fact]
    public async Task SendBot_MessageOnly_SpeaksForTheBot()
    {
        await _channels.Anonymous.PostAsync("/bot", Json("""{"message": "Test task creation"}"""));

        Assert.Equal(new Sender(MessageChannel.Bot, "bot"), Assert.Single(_channels.Persistence.Received).Read<Sender>());
    }

    [Fact]
    public async Task SendBot_NullSender_SpeaksForTheBot()
    {
        await _channels.Anonymous.PostAsync("/bot", Json("""{"message": "Test task creation", "sender_id": null}"""));

        Assert.Equal(new Sender(MessageChannel.Bot, "bot"), Assert.Single(_channels.Persistence.Received).Read<Sender>());
    }

    Task<HttpResponseMessage> SendAsync(string body, string? key = null, ChannelsFactory? channels = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/message") { Content = Json(body) };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return (channels ?? _channels).Anonymous.SendAsync(request);
    }

    static StringContent Json(string body) => new(body, MediaTypeHeaderValue.Parse("application/json"));
}
