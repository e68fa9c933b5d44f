using System.Net;
using System.Net.Http.Json;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Http;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.CaseManagement;

public sealed class CaseApiTests : IDisposable
{
    static readonly CancellationToken None = CancellationToken.None;

    readonly CaseService _service = new();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Create_Titled_StoresAnOpenCase()
    {
        var created = await _service.Cases.CreateAsync(_service.User, new NewCase("Paint the fence"), None);

        Assert.Equal(("Paint the fence", CaseStatus.Open, Priority.Medium, 1), (created.Title, created.Status, created.Priority, created.Version));
    }

    [Fact]
    public async Task Create_Titled_SaysWhereTheCaseIs()
    {
        var response = await PostAsync("""{"title": "Paint the fence"}""");

        var created = await response.Content.ReadFromJsonAsync(WireJson.Default.Case);
        Assert.Equal((HttpStatusCode.Created, $"/cases/{created!.Id}"), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task Create_ForAUser_ActsForThatUser()
    {
        await _service.Cases.CreateAsync(_service.User, new NewCase("Paint the fence"), None);

        Assert.Equal(_service.User.ToString(), _service.Persistence.Received.Single().Token?.Subject);
    }

    [Fact]
    public async Task Create_SameKeyTwice_NamesOneRow()
    {
        await PostAsync("""{"title": "Paint the fence"}""", "once");
        await PostAsync("""{"title": "Paint the fence"}""", "once");

        Assert.Single(_service.Writes.Select(request => request.Read<Case>().Id).Distinct());
    }

    [Fact]
    public async Task Create_KeyTooLong_IsRefused()
    {
        var response = await PostAsync("""{"title": "Paint the fence"}""", new string('k', 257));

        Assert.Equal(
            "Validation error: field 'Idempotency-Key' must be a text of 1 to 256 characters",
            await response.ErrorAsync(HttpStatusCode.UnprocessableEntity));
    }

    [Theory]
    [InlineData("{}", "missing required field 'title'")]
    [InlineData("""{"title": "  "}""", "missing required field 'title'")]
    [InlineData("""{"title": "a", "colour": "red"}""", "unknown field 'colour'")]
    [InlineData("""{"title": 7}""", "field 'title' must be a text")]
    [InlineData("""{"title": "a", "priority": "Urgent"}""", "field 'priority' must be one of Low, Medium, High, Critical")]
    [InlineData("null", "the body must be a JSON object")]
    public async Task Create_WrongBody_NamesTheField(string body, string fault)
    {
        var response = await PostAsync(body);

        Assert.Equal($"Validation error: {fault}", await response.ErrorAsync(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task List_Filtered_AsksForTheSame()
    {
        _service.Persistence.On(HttpMethod.Get, "/cases", _ => Reply.Ok(new Page<Case>([], null)));

        await _service.Cases.ListAsync(_service.User, new CaseFilter(CaseStatus.InProgress, Priority.High, "a b&c", "next", 7), None);

        Assert.Equal("?status=InProgress&priority=High&text=a%20b%26c&after=next&limit=7", _service.Persistence.Received.Single().Query);
    }

    [Theory]
    [InlineData("status=Done", "field 'status' must be one of Open, InProgress, Closed")]
    [InlineData("status=1", "field 'status' must be one of Open, InProgress, Closed")]
    [InlineData("limit=many", "field 'limit' must be a number")]
    [InlineData("limit=0", "field 'limit' must be between 1 and 200")]
    [InlineData("limit=201", "field 'limit' must be between 1 and 200")]
    [InlineData("staus=Open", "unknown field 'staus'")]
    public async Task List_WrongQuery_NamesTheField(string query, string fault)
    {
        var response = await _service.Client.GetAsync($"/cases?{query}");

        Assert.Equal($"Validation error: {fault}", await response.ErrorAsync(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task Find_Known_SaysItsVersion()
    {
        var response = await _service.Client.GetAsync(_service.Uri);

        Assert.Equal("\"3\"", response.Headers.ETag?.Tag);
    }

    [Fact]
    public async Task Find_Foreign_IsNotFound() =>
        Assert.Null(await _service.Cases.FindAsync(_service.User, Guid.CreateVersion7(), None));

    [Fact]
    public async Task Find_NoUuid_NamesTheField()
    {
        var response = await _service.Client.GetAsync("/cases/latest");

        Assert.Equal("Validation error: field 'id' must be a UUID", await response.ErrorAsync(HttpStatusCode.UnprocessableEntity));
    }

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
    public async Task Find_CallerLeaves_StopsAskingPersistence()
    {
        var asked = new TaskCompletionSource();
        var stopped = new TaskCompletionSource();
        _service.Persistence.On(HttpMethod.Get, "/cases/{id}", async (_, cancellationToken) =>
        {
            cancellationToken.Register(stopped.SetResult);
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("An endless wait has ended.");
        });
        using var leaving = new CancellationTokenSource();

        var call = _service.Client.GetAsync(_service.Uri, leaving.Token);
        await asked.Task;
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await stopped.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Change_CurrentVersion_StoresTheVersionThatWasRead()
    {
        await _service.Cases.ChangeAsync(_service.User, _service.Stored.Id, new CasePatch(Status: CaseStatus.Closed), 3, None);

        Assert.Equal((CaseStatus.Closed, 3), (_service.Writes.Single().Read<Case>().Status, _service.Writes.Single().Read<Case>().Version));
    }

    [Fact]
    public async Task Change_CurrentVersion_SaysTheNewVersion()
    {
        var response = await PatchAsync("""{"status": "Closed"}""", "\"3\"");

        Assert.Equal("\"4\"", response.Headers.ETag?.Tag);
    }

    [Theory]
    [InlineData("\"2\"")]
    [InlineData("W/\"3\"")]
    public async Task Change_StaleVersion_IsRefused(string version)
    {
        var response = await PatchAsync("""{"status": "Closed"}""", version);

        await response.ErrorAsync(HttpStatusCode.PreconditionFailed);
        Assert.Empty(_service.Writes);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("\"1\", \"3\"")]
    public async Task Change_AnyOfSeveralVersions_IsMade(string versions)
    {
        var response = await PatchAsync("""{"status": "Closed"}""", versions);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Change_MalformedVersion_NamesTheHeader()
    {
        var response = await PatchAsync("""{"status": "Closed"}""", "three");

        Assert.Equal(
            "Validation error: field 'If-Match' must be the ETag of a version like \"3\"",
            await response.ErrorAsync(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task Change_ToWhatItIs_WritesNothing()
    {
        var unchanged = await _service.Cases.ChangeAsync(_service.User, _service.Stored.Id, new CasePatch(Title: "Move house"), null, None);

        Assert.Equal((3, 0), (unchanged.Version, _service.Writes.Count()));
    }

    [Fact]
    public async Task Change_SomebodyWasFaster_IsMadeToTheNewerVersion()
    {
        RefuseWrites(1);

        var changed = await _service.Cases.ChangeAsync(_service.User, _service.Stored.Id, new CasePatch(Priority: Priority.High), null, None);

        Assert.Equal((Priority.High, 2), (changed.Priority, _service.Writes.Count()));
    }

    [Fact]
    public async Task Change_SomebodyIsAlwaysFaster_IsGivenUp()
    {
        RefuseWrites(int.MaxValue);

        var response = await PatchAsync("""{"status": "Closed"}""");

        await response.ErrorAsync(HttpStatusCode.PreconditionFailed);
        Assert.Equal(3, _service.Writes.Count());
    }

    [Fact]
    public async Task Change_ClosedToInProgress_IsAConflict()
    {
        _service.Stored = _service.Stored with { Status = CaseStatus.Closed };

        var response = await PatchAsync("""{"status": "InProgress"}""");

        Assert.Equal("The case is closed. Open it before you work on it.", await response.ErrorAsync(HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task Delete_Foreign_IsNotFound()
    {
        _service.Persistence.On(HttpMethod.Delete, "/cases/{id}", _ => Reply.Problem(HttpStatusCode.NotFound, "There is no such case."));

        var response = await _service.Client.DeleteAsync(_service.Uri);

        Assert.Equal("There is no such case.", await response.ErrorAsync(HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task Delete_Known_HasNoContent()
    {
        _service.Persistence.On(HttpMethod.Delete, "/cases/{id}", _ => Reply.NoContent());

        var response = await _service.Client.DeleteAsync(_service.Uri);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    void RefuseWrites(int times) => _service.Persistence.On(HttpMethod.Put, "/cases/{id}", request =>
        _service.Writes.Count() <= times ? Reply.Problem(HttpStatusCode.PreconditionFailed, "The case has changed.") : Reply.Ok(request.Read<Case>()));

    Task<HttpResponseMessage> PostAsync(string json, string key = "key-1") =>
        _service.Client.SendJsonAsync(HttpMethod.Post, "/cases", json, ("Idempotency-Key", key));

    Task<HttpResponseMessage> PatchAsync(string json, string ifMatch = "*") =>
        _service.Client.SendJsonAsync(HttpMethod.Patch, _service.Uri, json, ("If-Match", ifMatch));
}
