using System.Reflection;

namespace TaskAgent.Services.Tests.Architecture;

public sealed class ReferenceTests
{
    static readonly string[] NoReferences = ["InternalsVisibleTo", "EmbeddedResource"];
    static readonly string[] Shared = ["TaskAgent.Contracts", "TaskAgent.ServiceDefaults"];

    public static TheoryData<string> Services => new(Repository.Files("*.csproj").Where(path => path.StartsWith("services/", StringComparison.Ordinal)));

    [Theory]
    [InlineData("TaskAgent.Language/TaskAgent.Language.csproj")]
    [InlineData("TaskAgent.Contracts/TaskAgent.Contracts.csproj")]
    public void Library_ThatEverybodyMayUse_RefersToNothing(string project) =>
        Assert.DoesNotContain(Repository.ItemKinds(project), kind => !NoReferences.Contains(kind));

    [Theory]
    [InlineData("TaskAgent.Language")]
    [InlineData("TaskAgent.Contracts")]
    public void Library_ThatEverybodyMayUse_LoadsOnlyTheBaseLibrary(string library) => Assert.All(
        Assembly.Load(library).GetReferencedAssemblies(), name => Assert.StartsWith("System.", name.Name, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Services))]
    public void Service_Any_RefersToNoOtherService(string project)
    {
        var allowed = project.Contains("AiAgent", StringComparison.Ordinal) ? [.. Shared, "TaskAgent.Language"] : Shared;

        Assert.Empty(Repository.ProjectReferences(project).Except(allowed));
    }

    [Fact]
    public void Services_Found_AreFive() => Assert.Equal(5, Services.Count);
}
