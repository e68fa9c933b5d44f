using System.Net;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.TaskManagement;

public sealed class UndoTests : IDisposable
{
    const string Uri = "/change-sets/undo";

    readonly TaskService _service = new();
    readonly Guid _id = Guid.CreateVersion7();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Undo_Latest_IsOneCall()
    {
        Answer(Reply.Ok(new Undone(_id, Guid.CreateVersion7(), [_service.Stored], [])));

        await UndoAsync(new UndoRequest(_id));

        Assert.Equal([$"POST {Uri}"], _service.Calls);
    }

    [Fact]
    public async Task Undo_Named_AsksForThatSet()
    {
        var undo = new UndoRequest(_id, Guid.CreateVersion7());
        Answer(Reply.Ok(new Undone(_id, undo.ChangeSetId!.Value, [], [])));

        await UndoAsync(undo);

        Assert.Equal(undo, _service.Writes.Single().Read<UndoRequest>());
    }

    [Fact]
    public async Task Undo_Done_AnswersWhatWasDone()
    {
        var after = _service.Stored with { Title = "Buy food" };
        Answer(Reply.Ok(new Undone(_id, Guid.CreateVersion7(), [], [new RestoredTask(_service.Stored, after)])));

        var undone = await UndoAsync(new UndoRequest(_id));

        Assert.Equal(("Buy groceries", "Buy food"), (undone.Restored[0].Task.Title, undone.Restored[0].Replaced.Title));
    }

    [Fact]
    public async Task Undo_ForAUser_IsAskedForThatUser()
    {
        Answer(Reply.Ok(new Undone(_id, Guid.CreateVersion7(), [], [])));

        await UndoAsync(new UndoRequest(_id));

        Assert.Equal(_service.User.ToString(), _service.Writes.Single().Token!.Subject);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, "There is nothing to undo.")]
    [InlineData(HttpStatusCode.Conflict, "“Report” has been changed since, so nothing was undone.")]
    public async Task Undo_Refused_SaysWhy(HttpStatusCode status, string sentence)
    {
        Answer(Reply.Problem(status, sentence));

        var refusal = await Assert.ThrowsAsync<ServiceException>(() => UndoAsync(new UndoRequest(_id)));

        Assert.Equal((status, sentence), (refusal.Status, refusal.Message));
    }

    [Theory]
    [InlineData("{}", "missing required field 'undo_id'")]
    [InlineData("""{"undo_id": "{id}", "change_set_id": "00000000-0000-0000-0000-000000000000"}""", "field 'change_set_id' must name a change set")]
    [InlineData("""{"undo_id": "{id}", "message": "undo"}""", "unknown field 'message'")]
    public async Task Undo_WrongField_NamesIt(string body, string fault)
    {
        var response = await _service.Client.SendJsonAsync(HttpMethod.Post, Uri, body.Replace("{id}", _id.ToString(), StringComparison.Ordinal));

        Assert.Equal($"Validation error: {fault}", await response.ErrorAsync(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task Undo_WithoutToken_IsUnauthorized() =>
        await (await _service.Anonymous.SendJsonAsync(HttpMethod.Post, Uri, $$"""{"undo_id": "{{_id}}"}""")).ErrorAsync(HttpStatusCode.Unauthorized);

    void Answer(HttpResponseMessage answer) => _service.Persistence.On(HttpMethod.Post, Uri, _ => answer);

    Task<Undone> UndoAsync(UndoRequest undo) => _service.Tasks.UndoAsync(_service.User, undo, CancellationToken.None);
}
