using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.Agent;

public sealed class ExtractApiTests : IDisposable
{
    const string Seed =
        """{"message": "I need to call John tomorrow and buy groceries", "now": "2026-03-11T10:00:00-04:00", "time_zone": "America/New_York"}""";

    readonly AgentFactory _agent = new();

    public void Dispose() => _agent.Dispose();

    [Fact]
    public async Task Extract_SeedExample_FindsTheTwoTasks()
    {
        var tasks = (await ExtractAsync(Seed))["tasks"]!.AsArray();

        Assert.Equal(
            [("Call John", "Call", "2026-03-12"), ("Buy groceries", "Shopping", null)],
            tasks.Select(task => ((string?)task!["title"], (string?)task["type"], (string?)task["due_local_date"])));
    }

    [Fact]
    public async Task Extract_AllDayTask_IsDueAtTheStartOfTheLocalDay()
    {
        var call = (await ExtractAsync(Seed))["tasks"]![0]!;

        Assert.Equal((true, "2026-03-12T00:00:00-04:00"), ((bool)call["all_day"]!, (string?)call["due_date"]));
    }

    [Fact]
    public async Task Extract_NoZone_IsInUtc()
    {
        var call = (await ExtractAsync("""{"message": "call John tomorrow", "now": "2026-03-11T23:00:00-04:00"}"""))["tasks"]![0]!;

        Assert.Equal("2026-03-13", (string?)call["due_local_date"]);
    }

    [Fact]
    public async Task Extract_NoNow_IsAsOfNow()
    {
        var call = (await ExtractAsync("""{"message": "call John tomorrow"}"""))["tasks"]![0]!;

        Assert.Equal("2026-03-12", (string?)call["due_local_date"]);
    }

    [Fact]
    public async Task Extract_Anything_TouchesNothing()
    {
        await ExtractAsync(Seed);

        Assert.Empty(_agent.Calls);
    }

    [Theory]
    [InlineData("""{"message": "x", "time_zone": "Mars/Base"}""", "field 'time_zone' must be an IANA zone like Europe/Berlin")]
    [InlineData("""{"message": "x", "locale": "english please"}""", "field 'locale' must be a BCP 47 tag like en-GB")]
    [InlineData("""{"message": "x", "now": "today"}""", "field 'now' must be a time with its offset like 2026-03-11T10:00:00-04:00")]
    [InlineData("""{"message": " "}""", "missing required field 'message'")]
    [InlineData("""{"message": "x", "mood": 1}""", "unknown field 'mood'")]
    [InlineData("""{"message": "x", "existing_tasks": [{"id": "1"}]}""", "missing required field 'existing_tasks[0].title'")]
    public async Task Extract_WrongField_IsNamed(string body, string error) =>
        Assert.Equal($"Validation error: {error}", await (await PostAsync(body)).ErrorAsync(HttpStatusCode.UnprocessableEntity));

    async Task<JsonNode> ExtractAsync(string body) =>
        JsonNode.Parse(await (await PostAsync(body)).EnsureSuccessStatusCode().Content.ReadAsStringAsync())!;

    Task<HttpResponseMessage> PostAsync(string body) =>
        _agent.Anonymous.PostAsync("/extract", new StringContent(body, MediaTypeHeaderValue.Parse("application/json")));
}
