using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using TaskAgent.Contracts.Http;
using TaskAgent.Persistence.Tests.Support;

namespace TaskAgent.Persistence.Tests;

public sealed class WireTests(ServiceFixture service) : ServiceTest(service)
{
    [Theory]
    [InlineData("/cases", """{"colour":"red"}""", "unknown field 'colour'")]
    [InlineData("/tasks/batch", """{"created":[{"colour":"red"}]}""", "unknown field 'created[0].colour'")]
    [InlineData("/tasks", """{"task_type":"Cooking"}""", "field 'task_type' must be one of Meeting, Shopping")]
    [InlineData("/users/senders", """{"channel":"API"}""", "missing required field 'sender_id'")]
    public async Task Post_WrongBody_NamesTheField(string path, string body, string expected)
    {
        var (status, error) = await PostAsync(path, body);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.StartsWith($"Validation error: {expected}", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Insert_NoTitle_NamesTheField()
    {
        var refusal = await Refusal.OfAsync(() => Client.InsertCaseAsync(Alex, NewCase(null!), Stop));

        Assert.Equal(new Refusal(HttpStatusCode.UnprocessableEntity, "Validation error: missing required field 'title'"), refusal);
    }

    [Fact]
    public async Task Insert_NullCharacter_IsUnprocessable()
    {
        var refusal = await Refusal.OfAsync(() => Client.InsertCaseAsync(Alex, NewCase("a\0b"), Stop));

        Assert.Equal(new Refusal(HttpStatusCode.UnprocessableEntity, "Validation error: a text contains the character U+0000"), refusal);
    }

    [Fact]
    public async Task Open_NullCharacter_IsUnprocessable()
    {
        var refusal = await Refusal.OfAsync(() => Client.OpenMessageAsync(Alex, Message() with { Message = "a\0b" }, Stop));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refusal.Status);
    }

    [Fact]
    public async Task Insert_TimeWithoutADay_IsUnprocessable()
    {
        var task = NewTask(await NewCaseOfAsync(Alex)) with { DueLocalTime = new(14, 0) };

        var refusal = await Refusal.OfAsync(() => Client.InsertTaskAsync(Alex, task, Stop));

        Assert.Equal(new Refusal(HttpStatusCode.UnprocessableEntity, "Validation error: tasks_due_local_time does not hold"), refusal);
    }

    [Fact]
    public async Task Insert_ForAUserThatIsGone_IsNotFound()
    {
        var refusal = await Refusal.OfAsync(() => Client.InsertCaseAsync(new(Guid.CreateVersion7()), NewCase(), Stop));

        Assert.Equal(new Refusal(HttpStatusCode.NotFound, "There is no such user."), refusal);
    }

    [Fact]
    public async Task List_ForNoUser_IsForbidden()
    {
        using var response = await Service.Service.SignedClient.GetAsync(new Uri("/cases", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task List_WithoutAToken_IsUnauthorized()
    {
        using var anonymous = Service.Service.CreateClient();

        using var response = await anonymous.GetAsync(new Uri("/cases", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Instants_WithAnOffset_AreTheSameInstants()
    {
        var created = new DateTimeOffset(2026, 3, 11, 15, 0, 0, TimeSpan.FromHours(1)).AddTicks(7);

        var row = await Client.InsertCaseAsync(Alex, NewCase() with { CreatedAt = created }, Stop);

        Assert.Equal(Now, row.CreatedAt);
    }

    async Task<(HttpStatusCode Status, string? Error)> PostAsync(string path, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.SetUser(Alex);
        using var response = await Service.Service.SignedClient.SendAsync(request, Stop);
        var problem = await response.Content.ReadFromJsonAsync<JsonObject>(Stop);
        return (response.StatusCode, (string?)problem?["error"]?["message"]);
    }
}
