using TaskAgent.TaskManagement.Tasks;

namespace TaskAgent.Services.Tests.TaskManagement;

public sealed class TaskIdsTests
{
    static readonly Guid[] Ids = [.. Enumerable.Range(0, 200).Select(index => TaskIds.Create(TaskRows.Now, index))];

    [Fact]
    public void Create_OfOneInstant_Ascend() => Assert.Equal(Ids.Select(id => id.ToString()).Order(StringComparer.Ordinal), Ids.Select(id => id.ToString()));

    [Fact]
    public void Create_OfOneInstant_AreUuid7() => Assert.All(Ids, id => Assert.Equal((7, 8), (id.Version, id.Variant & 0xC)));

    [Fact]
    public void Create_SameInstantAndIndex_Differ() => Assert.NotEqual(Ids[0], TaskIds.Create(TaskRows.Now, 0));

    [Fact]
    public void Create_OfAnInstant_HoldsIt() =>
        Assert.Equal(TaskRows.Now.ToUnixTimeMilliseconds(), Convert.ToInt64(Ids[0].ToString("N")[..12], 16));
}
