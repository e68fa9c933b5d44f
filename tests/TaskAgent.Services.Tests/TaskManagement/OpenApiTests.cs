using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.TaskManagement;

public sealed class OpenApiTests : IDisposable
{
    readonly TaskService _service = new();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Document_OfThisVersion_IsTheSnapshot() =>
        Snapshot.Match("task-management", await _service.Anonymous.GetStringAsync("/openapi/v1.json"));
}
