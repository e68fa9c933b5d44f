namespace Aspire.Hosting.ApplicationModel;

/// <summary>A .NET project that runs as one or more processes.</summary>
public class ProjectResource : Resource, IResourceWithEnvironment, IResourceWithServiceDiscovery, IResourceWithWaitSupport
{
    /// <summary>Names the resource.</summary>
    /// <param name="name">The name others use to reach it.</param>
    public ProjectResource(string name)
        : base(name)
    {
    }
}

/// <summary>How many processes of a project run.</summary>
public sealed class ReplicaAnnotation : IResourceAnnotation
{
    /// <summary>Says how many.</summary>
    /// <param name="replicas">Default: one.</param>
    public ReplicaAnnotation(int replicas = 1) => Replicas = replicas;

    /// <summary>How many.</summary>
    public int Replicas { get; }
}
