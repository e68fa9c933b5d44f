using System.Net;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Cases;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.CaseManagement;

public sealed class ConversationApiTests : IDisposable
{
    readonly CaseService _service = new();

    public ConversationApiTests()
    {
        _service.Persistence.On(HttpMethod.Post, "/conversations", request => Reply.Ok(request.Read<ConversationEntry>()));
        _service.Persistence.On(HttpMethod.Get, "/conversations", _ => Reply.Ok(new Page<ConversationEntry>([], null)));
    }

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Add_Entry_BelongsToTheCaseAndIsDatedNow()
    {
        var entry = await _service.Cases.AddEntryAsync(
            _service.User, _service.Stored.Id, new NewConversationEntry("Done.", EntrySender.Agent), CancellationToken.None);

        Assert.Equal(
            (_service.Stored.Id, "Done.", EntrySender.Agent, _service.Time.GetUtcNow()), (entry.CaseId, entry.Message, entry.Sender, entry.Timestamp));
    }

    [Fact]
    public async Task Add_SameKeyTwice_NamesOneRow()
    {
        await AddAsync("""{"message": "Hello"}""");
        await AddAsync("""{"message": "Hello"}""");

        Assert.Single(_service.Writes.Select(request => request.Read<ConversationEntry>().Id).Distinct());
    }

    [Fact]
    public async Task Add_NoMessage_NamesTheField() =>
        Assert.Equal(
            "Validation error: missing required field 'message'", await (await AddAsync("{}")).ErrorAsync(HttpStatusCode.UnprocessableEntity));

    [Fact]
    public async Task Add_UnknownCase_IsNotFound()
    {
        _service.Persistence.On(HttpMethod.Post, "/conversations", _ => Reply.Problem(HttpStatusCode.NotFound, "There is no such case."));

        Assert.Equal("There is no such case.", await (await AddAsync("""{"message": "Hello"}""")).ErrorAsync(HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task List_Paged_AsksForTheSame()
    {
        await _service.Cases.ListEntriesAsync(_service.User, _service.Stored.Id, "next", 7, CancellationToken.None);

        Assert.Equal($"?case_id={_service.Stored.Id}&after=next&limit=7", _service.Persistence.Received.Single().Query);
    }

    [Fact]
    public async Task List_WrongLimit_NamesTheField()
    {
        var response = await _service.Client.GetAsync($"{_service.Uri}/conversation?limit=0");

        Assert.Equal("Validation error: field 'limit' must be between 1 and 200", await response.ErrorAsync(HttpStatusCode.UnprocessableEntity));
    }

    Task<HttpResponseMessage> AddAsync(string json) =>
        _service.Client.SendJsonAsync(HttpMethod.Post, $"{_service.Uri}/conversation", json, ("Idempotency-Key", "key-1"));
}
