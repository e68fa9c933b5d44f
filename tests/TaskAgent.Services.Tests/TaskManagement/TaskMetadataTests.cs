using System.Text.Json.Nodes;
using TaskAgent.TaskManagement.Tasks;

namespace TaskAgent.Services.Tests.TaskManagement;

public sealed class TaskMetadataTests
{
    readonly JsonObject _state = (JsonObject)JsonNode.Parse("""{"items": ["milk", "eggs"], "store": "Costco"}""")!;

    [Theory]
    [InlineData("""{"budget": 60}""", """{"items":["milk","eggs"],"store":"Costco","budget":60}""")]
    [InlineData("""{"items": ["milk"]}""", """{"items":["milk"],"store":"Costco"}""")]
    [InlineData("""{"store": null}""", """{"items":["milk","eggs"]}""")]
    [InlineData("""{"aisle": null}""", """{"items":["milk","eggs"],"store":"Costco"}""")]
    public void Merge_Members_SetsAndRemoves(string patch, string merged) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(merged), TaskMetadata.Merge(_state, (JsonObject)JsonNode.Parse(patch)!)));

    [Fact]
    public void Merge_Members_LeavesTheStateAlone()
    {
        TaskMetadata.Merge(_state, new JsonObject { ["store"] = null });

        Assert.Equal("Costco", (string?)_state["store"]);
    }
}
