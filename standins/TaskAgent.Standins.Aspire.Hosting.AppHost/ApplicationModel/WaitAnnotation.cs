namespace Aspire.Hosting.ApplicationModel;

/// <summary>The resource starts only after another one.</summary>
public sealed class WaitAnnotation : IResourceAnnotation
{
    /// <summary>Waits for a resource.</summary>
    /// <param name="resource">Which.</param>
    /// <param name="waitType">Until what.</param>
    /// <param name="exitCode">The code expected with <see cref="WaitType.WaitForCompletion"/>. Default: 0.</param>
    public WaitAnnotation(IResource resource, WaitType waitType, int exitCode = 0) =>
        (Resource, WaitType, ExitCode) = (resource, waitType, exitCode);

    /// <summary>The resource waited for.</summary>
    public IResource Resource { get; }

    /// <summary>Until what.</summary>
    public WaitType WaitType { get; }

    /// <summary>The code expected with <see cref="WaitType.WaitForCompletion"/>.</summary>
    public int ExitCode { get; }
}

/// <summary>Until what a resource waits.</summary>
public enum WaitType
{
    /// <summary>Running and all health checks healthy.</summary>
    WaitUntilHealthy,

    /// <summary>Ended with the expected exit code.</summary>
    WaitForCompletion,

    /// <summary>Running.</summary>
    WaitUntilStarted,
}

/// <summary>What happens to a waiter when the resource waited for fails.</summary>
public enum WaitBehavior
{
    /// <summary>It keeps waiting: somebody may start the other one again.</summary>
    WaitOnResourceUnavailable,

    /// <summary>It fails too.</summary>
    StopOnResourceUnavailable,
}
