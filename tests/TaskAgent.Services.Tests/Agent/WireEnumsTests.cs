using TaskAgent.AiAgent.Reading;

namespace TaskAgent.Services.Tests.Agent;

public sealed class WireEnumsTests
{
    [Fact]
    public void ToWire_EachType_KeepsItsName() =>
        Assert.Equal(
            Enum.GetNames<Contracts.Tasks.TaskType>(),
            Enum.GetValues<Language.TaskType>().Select(type => type.ToWire().ToString()));

    [Fact]
    public void ToWire_EachPriority_KeepsItsName() =>
        Assert.Equal(
            Enum.GetNames<Contracts.Priority>(),
            Enum.GetValues<Language.Priority>().Select(priority => priority.ToWire().ToString()));

    [Fact]
    public void ToLanguage_EachType_IsTheWayBack() =>
        Assert.All(Enum.GetValues<Language.TaskType>(), type => Assert.Equal(type, type.ToWire().ToLanguage()));

    [Fact]
    public void ToLanguage_EachPriority_IsTheWayBack() =>
        Assert.All(Enum.GetValues<Language.Priority>(), priority => Assert.Equal(priority, priority.ToWire().ToLanguage()));
}
