using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.TaskManagement;

public sealed class TaskApiTests : IDisposable
{
    static readonly CancellationToken None = CancellationToken.None;
    static readonly Guid CaseId = TaskRows.Undated.CaseId;

    readonly TaskService _service = new();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Create_TitleOnly_IsAPendingPersonalTask()
    {
        var task = await _service.Tasks.CreateAsync(_service.User, new NewTask(CaseId, "Gym"), None);

        Assert.Equal(
            ("Gym", TaskType.Personal, TaskItemStatus.Pending, Priority.Medium, _service.Time.GetUtcNow()),
            (task.Title, task.TaskType, task.Status, task.Priority, task.CreatedAt));
    }

    [Fact]
    public async Task Create_LocalTime_FollowsTheZone()
    {
        var task = await _service.Tasks.CreateAsync(
            _service.User,
            new NewTask(CaseId, "Gym", DueLocalDate: new(2026, 3, 12), DueLocalTime: new(14, 0), DueTimeZone: "America/New_York"), None);

        Assert.Equal(new DateTimeOffset(2026, 3, 12, 18, 0, 0, TimeSpan.Zero), task.DueDate);
    }

    [Fact]
    public async Task Create_Titled_SaysWhereTheTaskIs()
    {
        var response = await PostAsync($$"""{"case_id": "{{CaseId}}", "title": "Gym"}""");

        var task = await response.Content.ReadFromJsonAsync(WireJson.Default.TaskItem);
        Assert.Equal((HttpStatusCode.Created, $"/tasks/{task!.Id}"), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task Create_SameKeyTwice_NamesOneRow()
    {
        await PostAsync($$"""{"case_id": "{{CaseId}}", "title": "Gym"}""");
        await PostAsync($$"""{"case_id": "{{CaseId}}", "title": "Gym"}""");

        Assert.Single(_service.Writes.Select(request => request.Read<TaskItem>().Id).Distinct());
    }

    [Fact]
    public async Task Create_NoKeyTwice_NamesTwoRows()
    {
        await _service.Tasks.CreateAsync(_service.User, new NewTask(CaseId, "Gym"), None);
        await _service.Tasks.CreateAsync(_service.User, new NewTask(CaseId, "Gym"), None);

        Assert.Equal(2, _service.Writes.Select(request => request.Read<TaskItem>().Id).Distinct().Count());
    }

    [Fact]
    public async Task Create_UnknownCase_IsNotFound()
    {
        _service.Persistence.On(HttpMethod.Post, "/tasks", _ => Reply.Problem(HttpStatusCode.NotFound, "There is no such case."));

        var response = await PostAsync($$"""{"case_id": "{{CaseId}}", "title": "Gym"}""");

        Assert.Equal("There is no such case.", await response.ErrorAsync(HttpStatusCode.NotFound));
    }

    [Theory]
    [InlineData("""{"case_id": null}""", "field 'case_id' must be a UUID")]
    [InlineData("""{"case_id": "00000000-0000-0000-0000-000000000000"}""", "missing required field 'case_id'")]
    [InlineData("""{"title": ""}""", "missing required field 'title'")]
    [InlineData("""{"task_type": "Chore"}""", "field 'task_type' must be one of Meeting, Shopping, Work, Personal, Reminder, Deadline, Call, Email, Travel, Health, Finance, Learning")]
    [InlineData("""{"task_type": 1}""", "field 'task_type' must be one of Meeting, Shopping, Work, Personal, Reminder, Deadline, Call, Email, Travel, Health, Finance, Learning")]
    [InlineData("""{"due_local_date": "tomorrow"}""", "field 'due_local_date' must be a date like 2026-03-11")]
    [InlineData("""{"due_local_time": "14:00:00"}""", "field 'due_local_time' needs a due_local_date")]
    [InlineData("""{"recurrence": "FREQ=DAILY"}""", "field 'recurrence' needs a due_local_date")]
    [InlineData("""{"due_local_date": "2026-03-12", "recurrence": "FREQ=OFTEN"}""", "field 'recurrence' has a wrong value for FREQ")]
    [InlineData("""{"due_local_date": "2026-03-12", "due_time_zone": "Mars/Olympus"}""", "field 'due_time_zone' must be an IANA zone like Europe/Berlin")]
    [InlineData("""{"due": "2026-03-12"}""", "unknown field 'due'")]
    public async Task Create_WrongField_NamesIt(string difference, string fault)
    {
        var body = new JsonObject { ["case_id"] = CaseId, ["title"] = "Gym" };
        foreach (var (name, value) in (JsonObject)JsonNode.Parse(difference)!)
        {
            body[name] = value?.DeepClone();
        }

        var response = await PostAsync(body.ToJsonString());

        Assert.Equal($"Validation error: {fault}", await response.ErrorAsync(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task List_Filtered_AsksForTheSame()
    {
        await _service.Tasks.ListAsync(
            _service.User,
            new TaskFilter(
                TaskType.Call, [TaskItemStatus.Pending, TaskItemStatus.InProgress], Priority.High, CaseId, [CaseId], new(2026, 3, 9),
                new(2026, 3, 15), "a b&c", TaskOrder.Due, "next", 7),
            None);

        Assert.Equal(
            $"?type=Call&status=Pending&status=InProgress&priority=High&case_id={CaseId}&id={CaseId}&due_from=2026-03-09&due_to=2026-03-15"
                + "&text=a%20b%26c&order=Due&after=next&limit=7",
            _service.Persistence.Received.Single().Query);
    }

    [Fact]
    public async Task List_Unfiltered_AsksForTheNewestFifty()
    {
        await _service.Client.GetAsync("/tasks");

        Assert.Equal("?order=Newest&limit=50", _service.Persistence.Received.Single().Query);
    }

    [Theory]
    [InlineData("status=Done", "field 'status' must be one of Pending, InProgress, Completed, Cancelled")]
    [InlineData("status=Pending&status=9", "field 'status' must be one of Pending, InProgress, Completed, Cancelled")]
    [InlineData("status=InProgress,Completed", "field 'status' must be one of Pending, InProgress, Completed, Cancelled")]
    [InlineData("priority=urgent", "field 'priority' must be one of Low, Medium, High, Critical")]
    [InlineData("order=2", "field 'order' must be one of Newest, Due")]
    [InlineData("case_id=7", "field 'case_id' must be a UUID")]
    [InlineData("id=7", "field 'id' must be a UUID")]
    [InlineData("due_from=tomorrow", "field 'due_from' must be a date like 2026-03-11")]
    [InlineData("limit=0", "field 'limit' must be between 1 and 200")]
    [InlineData("caseId=7", "unknown field 'caseId'")]
    public async Task List_WrongQuery_NamesTheField(string query, string fault)
    {
        var response = await _service.Client.GetAsync($"/tasks?{query}");

        Assert.Equal($"Validation error: {fault}", await response.ErrorAsync(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task Count_Any_IsWhatPersistenceCounts()
    {
        _service.Persistence.On(HttpMethod.Get, "/tasks/stats", _ => Reply.Ok(new TaskStats(4, 1, 0, 3, 0)));

        Assert.Equal(75.0, (await _service.Tasks.CountAsync(_service.User, None)).CompletionRate);
    }

    [Fact]
    public async Task Find_Known_SaysItsVersion() =>
        Assert.Equal("\"3\"", (await _service.Client.GetAsync(_service.Uri)).Headers.ETag?.Tag);

    [Fact]
    public async Task Find_Foreign_IsNotFound() => Assert.Null(await _service.Tasks.FindAsync(_service.User, Guid.CreateVersion7(), None));

    [Fact]
    public async Task Find_NoUuid_NamesTheField() => Assert.Equal(
        "Validation error: field 'id' must be a UUID", await (await _service.Client.GetAsync("/tasks/7")).ErrorAsync(HttpStatusCode.UnprocessableEntity));

    [Fact]
    public async Task Find_NoToken_IsUnauthorized()
    {
        var response = await _service.Anonymous.GetAsync(_service.Uri);

        await response.ErrorAsync(HttpStatusCode.Unauthorized);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task Find_PersistenceAway_IsAnExternalServiceError()
    {
        _service.Persistence.IsAway = true;

        var response = await _service.Client.GetAsync(_service.Uri);

        Assert.Equal("External service error", await response.ErrorAsync(HttpStatusCode.BadGateway));
    }

    [Fact]
    public async Task Find_PersistenceStumblesOnce_IsFound()
    {
        _service.Persistence.On(HttpMethod.Get, "/tasks/{id}", _ => _service.Persistence.Received.Count == 1
            ? Reply.Problem(HttpStatusCode.ServiceUnavailable, "Starting.")
            : Reply.Ok(_service.Stored));

        Assert.NotNull(await _service.Tasks.FindAsync(_service.User, _service.Stored.Id, None));
    }

    [Fact]
    public async Task Change_Completed_IsDatedNow()
    {
        var task = await _service.Tasks.ChangeAsync(_service.User, _service.Stored.Id, new TaskPatch(Status: TaskItemStatus.Completed), 3, None);

        Assert.Equal(_service.Time.GetUtcNow(), task.CompletedAt);
    }

    [Fact]
    public async Task Change_CurrentVersion_SaysTheNewVersion() =>
        Assert.Equal("\"4\"", (await PatchAsync("""{"status": "Completed"}""", "\"3\"")).Headers.ETag?.Tag);

    [Fact]
    public async Task Change_StaleVersion_IsRefused()
    {
        var response = await PatchAsync("""{"status": "Completed"}""", "\"2\"");

        await response.ErrorAsync(HttpStatusCode.PreconditionFailed);
        Assert.Empty(_service.Writes);
    }

    [Fact]
    public async Task Change_VersionGoesStaleMeanwhile_IsRefused()
    {
        _service.Persistence.On(HttpMethod.Put, "/tasks/{id}", _ =>
        {
            _service.Stored = _service.Stored with { Version = 4 };
            return Reply.Problem(HttpStatusCode.PreconditionFailed, "The task has changed.");
        });

        var response = await PatchAsync("""{"status": "Completed"}""", "\"3\"");

        Assert.Equal("The task has changed since you read it. Read it again.", await response.ErrorAsync(HttpStatusCode.PreconditionFailed));
    }

    [Fact]
    public async Task Change_SomebodyWasFaster_KeepsBothChanges()
    {
        _service.Persistence.On(HttpMethod.Put, "/tasks/{id}", request => request.Read<TaskItem>().Version == 4
            ? Reply.Ok(request.Read<TaskItem>())
            : OtherWrites());

        var task = await _service.Tasks.ChangeAsync(_service.User, _service.Stored.Id, new TaskPatch(Title: "Buy food"), null, None);

        Assert.Equal(("Buy food", Priority.Critical), (task.Title, task.Priority));

        HttpResponseMessage OtherWrites()
        {
            _service.Stored = _service.Stored with { Priority = Priority.Critical, Version = 4 };
            return Reply.Problem(HttpStatusCode.PreconditionFailed, "The task has changed.");
        }
    }

    [Fact]
    public async Task Change_ToWhatItIs_WritesNothing()
    {
        var task = await _service.Tasks.ChangeAsync(_service.User, _service.Stored.Id, new TaskPatch(Priority: Priority.Medium), null, None);

        Assert.Equal((3, 0), (task.Version, _service.Writes.Count()));
    }

    [Fact]
    public async Task Complete_AlreadyDone_IsConflict()
    {
        _service.Stored = TaskRows.Completed;

        Assert.Equal("The task is completed already.", await (await PatchAsync("""{"status": "Completed"}""")).ErrorAsync(HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task Delete_Known_HasNoContent()
    {
        _service.Persistence.On(HttpMethod.Delete, "/tasks/{id}", _ => Reply.NoContent());

        Assert.Equal(HttpStatusCode.NoContent, (await _service.Client.DeleteAsync(_service.Uri)).StatusCode);
    }

    Task<HttpResponseMessage> PostAsync(string json) =>
        _service.Client.SendJsonAsync(HttpMethod.Post, "/tasks", json, ("Idempotency-Key", "key-1"));

    Task<HttpResponseMessage> PatchAsync(string json, string ifMatch = "*") =>
        _service.Client.SendJsonAsync(HttpMethod.Patch, _service.Uri, json, ("If-Match", ifMatch));
}
