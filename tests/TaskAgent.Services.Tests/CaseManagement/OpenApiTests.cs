using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.CaseManagement;

public sealed class OpenApiTests : IDisposable
{
    readonly CaseService _service = new();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Document_OfThisVersion_IsTheSnapshot() =>
        Snapshot.Match("case-management", await _service.Anonymous.GetStringAsync("/openapi/v1.json"));
}
