namespace Aspire.Hosting.ApplicationModel;

/// <summary>What an application consists of.</summary>
public class DistributedApplicationModel
{
    /// <summary>Holds the resources.</summary>
    /// <param name="resources">The resources.</param>
    public DistributedApplicationModel(IResourceCollection resources) => Resources = resources;

    /// <summary>The resources.</summary>
    public IResourceCollection Resources { get; }
}
