using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Engine;

/// <summary>What a runner gets to start an instance of its resource.</summary>
sealed class ResourceRunContext
{
    public required IResource Resource { get; init; }

    /// <summary>Unique among all instances of all resources: <c>channel-service-k3v9x2ab</c>.</summary>
    public required string InstanceId { get; init; }

    /// <summary>0 unless the resource has replicas.</summary>
    public required int Index { get; init; }

    public required IServiceProvider Services { get; init; }

    public required DistributedApplicationExecutionContext ExecutionContext { get; init; }

    public required LocalFolders Folders { get; init; }

    /// <summary>Adds a line to the resource's log.</summary>
    public required Action<string> Log { get; init; }

    /// <summary>Tells the developer about something that takes its time: "initialises its data directory".</summary>
    public required Action<string> Report { get; init; }
}
