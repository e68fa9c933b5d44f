using System.Net;
using System.Net.Http.Json;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.Agent;

public sealed class ProcessApiTests : IDisposable
{
    const string Seed = "I need to call John tomorrow and buy groceries";

    readonly AgentFactory _agent = new();

    public void Dispose() => _agent.Dispose();

    [Fact]
    public async Task Process_SeedExample_CreatesTheTwoTasks()
    {
        await _agent.SayAsync(Seed);

        Assert.Equal(
            [("Call John", TaskType.Call, new DateOnly(2026, 3, 12)), ("Buy groceries", TaskType.Shopping, null)],
            _agent.Tasks.All.Select(task => (task.Title, task.TaskType, task.DueLocalDate)));
    }

    [Fact]
    public async Task Process_SeedExample_AnswersAsTheSeedDoes()
    {
        var answer = await _agent.SayAsync(Seed);

        Assert.Equal(
            "I see you need to call John tomorrow (Thu 12 March) and buy groceries. Would you like assistance with anything else?", answer.Response);
    }

    [Fact]
    public async Task Process_SeedExample_NamesItsActions()
    {
        var answer = await _agent.SayAsync(Seed);

        Assert.Equal(["Created new case", "Added conversation entry", "Created task: Call John", "Created task: Buy groceries"], answer.ActionsTaken);
    }

    [Fact]
    public async Task Process_SeedExample_ReturnsTheIdsInOrder()
    {
        var answer = await _agent.SayAsync(Seed);

        Assert.Equal(_agent.Tasks.All.Select(task => task.Id), answer.TasksCreated);
    }

    [Fact]
    public async Task Process_PlainTasks_AreStoredWithTheirAnswerInOneCall()
    {
        var answer = await _agent.SayAsync(Seed);

        Assert.Equal(["POST tasks"], _agent.Calls);
        Assert.Equal(1, _agent.Messages.Answers);
        Assert.Equal(2, answer.TasksCreated.Count);
    }

    [Fact]
    public async Task Process_TasksAndAQuestion_AreCommittedBeforeTheQuestionIsAnswered()
    {
        await _agent.SayAsync("call Ann. What's due this week?");

        Assert.Equal(["GET tasks", "GET change-sets", "POST tasks", "PUT messages"], _agent.Calls);
    }

    [Fact]
    public async Task Process_ContinuedCase_SaysSo()
    {
        var answer = await _agent.ProcessAsync(_agent.Claim(Seed) with { NewCase = false });

        Assert.Equal("Continued case", answer.ActionsTaken[0]);
    }

    [Fact]
    public async Task Process_Task_RemembersWhenItWasSaid()
    {
        await _agent.SayAsync(Seed);

        Assert.Equal("2026-03-11T14:00:00.0000000+00:00", (string?)_agent.Tasks["Call John"].Metadata["provenance"]!["reference_time"]);
    }

    [Fact]
    public async Task Process_DatedTask_IsDueInTheMessagesZone()
    {
        await _agent.ProcessAsync(_agent.Claim(Seed) with { TimeZone = "Asia/Tokyo" });

        Assert.Equal(("Asia/Tokyo", new DateOnly(2026, 3, 12)), (_agent.Tasks["Call John"].DueTimeZone, _agent.Tasks["Call John"].DueLocalDate));
    }

    [Fact]
    public async Task Process_Task_RemembersWhereItsDateCameFrom()
    {
        await _agent.SayAsync(Seed);

        var source = _agent.Tasks["Call John"].Metadata["provenance"]!["due_date"]!;
        Assert.Equal("tomorrow", Seed.Substring((int)source["start"]!, (int)source["length"]!));
    }

    [Fact]
    public async Task Process_Task_CarriesTheFieldsOfItsType()
    {
        await _agent.SayAsync(Seed);

        Assert.Equal("John", (string?)_agent.Tasks["Call John"].Metadata["contact_person"]);
    }

    [Fact]
    public async Task Process_UnknownZone_NamesTheField()
    {
        var request = JsonContent.Create(_agent.Claim(Seed) with { TimeZone = "Mars/Base" }, WireJson.Default.ProcessRequest);

        Assert.Equal(
            "Validation error: field 'time_zone' must be an IANA zone like Europe/Berlin",
            await (await _agent.Client.PostAsync("/process", request)).ErrorAsync(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task Process_WithoutToken_IsUnauthorized() =>
        await (await _agent.Anonymous.PostAsync("/process", JsonContent.Create(_agent.Claim(Seed), WireJson.Default.ProcessRequest)))
            .ErrorAsync(HttpStatusCode.Unauthorized);

    [Theory]
    [InlineData("thanks that's all")]
    [InlineData("hey, good morning! how are you")]
    public async Task Process_SmallTalk_CreatesNothing(string message)
    {
        await _agent.SayAsync(message);

        Assert.Empty(_agent.Tasks.All);
    }

    [Fact]
    public async Task Process_SmallTalk_IsAnswered()
    {
        var answer = await _agent.SayAsync("thanks that's all");

        Assert.Equal("You are welcome.", answer.Response);
    }

    [Fact]
    public async Task Process_SmallTalk_CommitsNoBatch()
    {
        await _agent.SayAsync("thanks that's all");

        Assert.Equal(["PUT messages"], _agent.Calls);
    }
}
