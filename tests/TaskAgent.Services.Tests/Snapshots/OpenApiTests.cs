using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using TaskAgent.Services.Tests.Agent;
using TaskAgent.Services.Tests.CaseManagement;
using TaskAgent.Services.Tests.Channels;
using TaskAgent.Services.Tests.TaskManagement;

namespace TaskAgent.Services.Tests.Snapshots;

/// <summary>The documents that callers build on. A difference is meant, or a mistake: to accept it, run once with ACCEPT_SNAPSHOTS=1.</summary>
public sealed class OpenApiTests
{
    [Fact]
    public async Task Channels_Document_IsTheSnapshot()
    {
        using var channels = new ChannelsFactory();

        await CompareAsync("channel-service", channels.Anonymous);
    }

    [Fact]
    public async Task Agent_Document_IsTheSnapshot()
    {
        using var agent = new AgentFactory();

        await CompareAsync("ai-agent-service", agent.Anonymous);
    }

    [Fact]
    public async Task Cases_Document_IsTheSnapshot()
    {
        using var cases = new CaseService();

        await CompareAsync("case-management-service", cases.Anonymous);
    }

    [Fact]
    public async Task Tasks_Document_IsTheSnapshot()
    {
        using var tasks = new TaskService();

        await CompareAsync("task-management-service", tasks.Anonymous);
    }

    static async Task CompareAsync(string service, HttpClient client, [CallerFilePath] string here = "")
    {
        var document = JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json"))!.ToJsonString(new() { WriteIndented = true }) + "\n";
        var path = Path.Combine(Path.GetDirectoryName(here)!, $"{service}.openapi.json");
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            await File.WriteAllTextAsync(path, document);
        }

        Assert.Equal(await File.ReadAllTextAsync(path), document, ignoreLineEndingDifferences: true);
    }
}
