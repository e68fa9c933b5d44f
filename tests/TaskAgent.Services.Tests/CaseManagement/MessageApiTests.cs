using System.Net;
using System.Text.Json.Nodes;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Channels;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.CaseManagement;

public sealed class MessageApiTests : IDisposable
{
    static readonly CancellationToken None = CancellationToken.None;

    readonly CaseService _service = new();
    readonly OpenMessage _message;

    public MessageApiTests()
    {
        var id = Guid.CreateVersion7();
        _message = new(
            id, id.ToString(), "fingerprint", CaseId: null, CaseTitle: null, MessageChannel.Api, "Move house\nby April", _service.Time.GetUtcNow(),
            "Europe/Berlin", "en-US");
        _service.Persistence.On(HttpMethod.Post, "/messages", request => Reply.Ok(new OpenedMessage(
            request.Read<OpenMessage>().MessageId, _service.Stored.Id, NewCase: true, Repeat: false, _message.ReceivedAt, "Europe/Berlin", "en-US", null)));
        _service.Persistence.On(HttpMethod.Put, "/messages/{id}/answer", request => Reply.Ok(request.Read<MessageResponse>()));
    }

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Open_NoTitle_NamesTheCaseAfterTheFirstLine()
    {
        await _service.Cases.OpenMessageAsync(_service.User, _message, None);

        Assert.Equal("Move house", _service.Persistence.Received.Single().Read<OpenMessage>().CaseTitle);
    }

    [Fact]
    public async Task Open_Titled_KeepsTheTitle()
    {
        await _service.Cases.OpenMessageAsync(_service.User, _message with { CaseTitle = "House" }, None);

        Assert.Equal("House", _service.Persistence.Received.Single().Read<OpenMessage>().CaseTitle);
    }

    [Fact]
    public async Task Open_KnownCase_IsNotNamed()
    {
        await _service.Cases.OpenMessageAsync(_service.User, _message with { CaseId = _service.Stored.Id }, None);

        Assert.Null(_service.Persistence.Received.Single().Read<OpenMessage>().CaseTitle);
    }

    [Fact]
    public async Task Open_KeyOfAnotherMessage_IsForwarded()
    {
        const string Refusal = "Validation error: the idempotency key was used for another message";
        _service.Persistence.On(HttpMethod.Post, "/messages", _ => Reply.Problem(HttpStatusCode.UnprocessableEntity, Refusal));

        var response = await PostAsync($$"""
            {"message_id": "{{_message.MessageId}}", "idempotency_key": "k", "fingerprint": "f", "channel": "API", "message": "Hi",
             "received_at": "2026-03-11T10:00:00-04:00", "time_zone": "UTC", "locale": "en-US"}
            """);

        Assert.Equal(Refusal, await response.ErrorAsync(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task Open_NoId_NamesTheField()
    {
        var response = await PostAsync("""
            {"idempotency_key": "k", "fingerprint": "f", "channel": "API", "message": "Hi", "time_zone": "UTC", "locale": "en-US"}
            """);

        Assert.Equal("Validation error: missing required field 'message_id'", await response.ErrorAsync(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task Open_NoMessage_NamesTheField()
    {
        var response = await PostAsync("""{"idempotency_key": "k", "fingerprint": "f", "channel": "API", "time_zone": "UTC", "locale": "en-US"}""");

        Assert.Equal("Validation error: missing required field 'message'", await response.ErrorAsync(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task Answer_Whole_IsStored()
    {
        var answer = new MessageResponse(_service.Stored.Id, "Noted.", ["Created new case"], [], []);

        var stored = await _service.Cases.AnswerMessageAsync(_service.User, _message.MessageId, answer, None);

        Assert.Equal(answer.Response, stored.Response);
    }

    [Theory]
    [InlineData("case_id")]
    [InlineData("response")]
    [InlineData("actions_taken")]
    [InlineData("tasks_created")]
    [InlineData("tasks_updated")]
    public async Task Answer_MemberMissing_NamesTheField(string field)
    {
        var answer = (JsonObject)JsonNode.Parse($$"""
            {"case_id": "{{_service.Stored.Id}}", "response": "Noted.", "actions_taken": [], "tasks_created": [], "tasks_updated": []}
            """)!;
        answer.Remove(field);

        var response = await _service.Client.SendJsonAsync(HttpMethod.Put, $"/messages/{_message.MessageId}/answer", answer.ToJsonString());

        Assert.Equal($"Validation error: missing required field '{field}'", await response.ErrorAsync(HttpStatusCode.UnprocessableEntity));
    }

    Task<HttpResponseMessage> PostAsync(string json) => _service.Client.SendJsonAsync(HttpMethod.Post, "/messages", json);
}
