namespace Aspire.Hosting.ApplicationModel;

/// <summary>The resource has to do with another one. Here it also orders the stop: who uses stops before who is used.</summary>
public sealed class ResourceRelationshipAnnotation : IResourceAnnotation
{
    /// <summary>Relates to a resource.</summary>
    /// <param name="resource">Which.</param>
    /// <param name="type">How: Reference, WaitFor, Parent.</param>
    public ResourceRelationshipAnnotation(IResource resource, string type) => (Resource, Type) = (resource, type);

    /// <summary>The other resource.</summary>
    public IResource Resource { get; }

    /// <summary>How they relate.</summary>
    public string Type { get; }
}
