using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TaskAgent.Persistence.Tests.Support;

namespace TaskAgent.Persistence.Tests;

[Collection(SharedService.Name)]
public sealed class OpenApiTests(ServiceFixture service)
{
    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A change of the wire shows in review. Set <c>TASKAGENT_UPDATE_SNAPSHOTS=1</c> to write the document anew.</summary>
    [Fact]
    public async Task Document_OfTheService_IsTheReviewedOne()
    {
        using var client = service.Service.CreateClient();
        var document = JsonNode.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!.AsObject();
        document.Remove("servers");
        var text = document.ToJsonString(Readable) + "\n";

        Assert.Equal(await Snapshot.ReadAsync(text, "Snapshots/openapi.json"), text);
    }
}
