using System.Net;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.TaskManagement;

public sealed class AnsweredTasksTests : IDisposable
{
    static readonly Guid CaseId = TaskRows.Undated.CaseId;

    readonly TaskService _service = new();
    readonly Guid _message = Guid.CreateVersion7();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Answer_IsOneCall()
    {
        await AnswerAsync(new NewTask(default, "Call John"), new NewTask(default, "Buy groceries"));

        Assert.Equal(["POST /tasks/answered"], _service.Calls);
    }

    [Fact]
    public async Task Answer_NamesTheTasksInTheirOrder()
    {
        var answer = await AnswerAsync(new NewTask(default, "Call John"), new NewTask(default, "Buy groceries"));

        Assert.Equal(Sent.Changes.Created.Select(task => task.Id), answer.TasksCreated);
        Assert.Equal(["Call John", "Buy groceries"], Sent.Changes.Created.Select(task => task.Title));
    }

    [Fact]
    public async Task Answer_IsOfTheMessageAndItsCase()
    {
        var answer = await AnswerAsync(new NewTask(Guid.CreateVersion7(), "Call John"));

        Assert.Equal((CaseId, "I will.", CaseId, _message), (answer.CaseId, answer.Response, Sent.Changes.Created[0].CaseId, Sent.Changes.Id));
    }

    [Fact]
    public async Task Answer_TaskThatTheRulesRefuse_StoresNothing()
    {
        var refusal = await Assert.ThrowsAsync<ServiceException>(
            () => AnswerAsync(new NewTask(default, "Call John"), new NewTask(default, "Gym", DueLocalTime: new TimeOnly(7, 0))));

        Assert.Equal("Validation error: field 'create[1].due_local_time' needs a due_local_date", refusal.Message);
        Assert.Empty(_service.Calls);
    }

    [Theory]
    [InlineData("", "missing required field 'response'")]
    [InlineData("\"response\": \"Done.\", \"actions_taken\": []", "missing required field 'message_id'")]
    [InlineData("\"response\": \"Done.\", \"actions_taken\": [], \"message_id\": \"{id}\"", "missing required field 'case_id'")]
    [InlineData("\"response\": \"Done.\", \"actions_taken\": [], \"message_id\": \"{id}\", \"case_id\": \"{id}\"", "missing required field 'create'")]
    [InlineData("\"response\": \"Done.\", \"actions_taken\": [], \"message_id\": \"{id}\", \"case_id\": \"{id}\", \"create\": [null]", "field 'create[0]' must be an object")]
    public async Task Answer_WrongField_NamesIt(string members, string fault)
    {
        var response = await _service.Client.SendJsonAsync(
            HttpMethod.Post, "/tasks/answered", $"{{{members.Replace("{id}", _message.ToString(), StringComparison.Ordinal)}}}");

        Assert.Contains($"Validation error: {fault}", await response.ErrorAsync(HttpStatusCode.UnprocessableEntity), StringComparison.Ordinal);
    }

    AnsweredChangeSet Sent => _service.Persistence.Received.Single().Read<AnsweredChangeSet>();

    Task<MessageResponse> AnswerAsync(params NewTask[] create) => _service.Tasks.AnswerAsync(
        _service.User, new AnsweredTasks(_message, CaseId, create, "I will.", ["Created tasks"]), CancellationToken.None);
}
