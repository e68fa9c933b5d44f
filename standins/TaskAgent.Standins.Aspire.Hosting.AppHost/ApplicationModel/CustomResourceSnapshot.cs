using System.Collections.Immutable;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>How an instance of a resource is at a moment.</summary>
public sealed record CustomResourceSnapshot
{
    /// <summary>The kind: Project, Container, Parameter.</summary>
    public required string ResourceType { get; init; }

    /// <summary>The state; null before anything happened.</summary>
    public ResourceStateSnapshot? State { get; init; }

    /// <summary>How its process ended; null while it runs.</summary>
    public int? ExitCode { get; init; }

    /// <summary>The worst of its health checks; null unless it runs. Healthy when it runs and has none.</summary>
    public HealthStatus? HealthStatus { get; init; }

    /// <summary>When it started last.</summary>
    public DateTime? StartTimeStamp { get; init; }

    /// <summary>When it ended last.</summary>
    public DateTime? StopTimeStamp { get; init; }

    /// <summary>Where it can be reached.</summary>
    public ImmutableArray<UrlSnapshot> Urls { get; init; } = [];

    /// <summary>Why it failed to start or is not healthy, as one sentence.</summary>
    internal string? Reason { get; init; }

    /// <summary>The end of its log when it ended without being asked to; empty otherwise.</summary>
    internal IReadOnlyList<string> LastLines { get; init; } = [];
}

/// <summary>A state.</summary>
/// <param name="Text">One of <see cref="KnownResourceStates"/>.</param>
/// <param name="Style">How a dashboard shows it: success, info, warn, error. Null: plain.</param>
public sealed record ResourceStateSnapshot(string Text, string? Style)
{
    /// <summary>A state without a style.</summary>
    /// <param name="s">Its text; null for no state.</param>
    public static implicit operator ResourceStateSnapshot?(string? s) => s is null ? null : new(s, null);
}

/// <summary>An address of a resource.</summary>
/// <param name="Name">The endpoint's name.</param>
/// <param name="Url">The address.</param>
/// <param name="IsInternal">Whether only other resources use it.</param>
public sealed record UrlSnapshot(string? Name, string Url, bool IsInternal);

/// <summary>A resource has changed.</summary>
public class ResourceEvent
{
    /// <summary>Says what changed.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="resourceId">Which instance of it.</param>
    /// <param name="snapshot">How it is now.</param>
    public ResourceEvent(IResource resource, string resourceId, CustomResourceSnapshot snapshot) =>
        (Resource, ResourceId, Snapshot) = (resource, resourceId, snapshot);

    /// <summary>The resource.</summary>
    public IResource Resource { get; }

    /// <summary>Which instance of it.</summary>
    public string ResourceId { get; }

    /// <summary>How it is now.</summary>
    public CustomResourceSnapshot Snapshot { get; }
}
