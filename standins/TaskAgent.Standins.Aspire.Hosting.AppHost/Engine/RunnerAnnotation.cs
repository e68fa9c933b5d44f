using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Engine;

/// <summary>
/// Says how a resource lives: it goes through the states, waits for others and for its parent, has a log, is checked, and stops after
/// all who use it. A resource without this annotation (a parameter) has no life of its own.
/// </summary>
sealed class RunnerAnnotation(IResourceRunner runner) : IResourceAnnotation
{
    public IResourceRunner Runner => runner;

    /// <summary>The kind that a dashboard shows.</summary>
    public string ResourceType { get; init; } = "Project";

    /// <summary>The state after the end: Aspire calls it Finished for processes of projects, Exited for servers.</summary>
    public string EndState { get; init; } = KnownResourceStates.Finished;
}
