namespace Aspire.Hosting.ApplicationModel;

/// <summary>Says more about a resource that was added to an application.</summary>
/// <typeparam name="T">The kind of resource.</typeparam>
public interface IResourceBuilder<out T>
    where T : IResource
{
    /// <summary>The application that the resource belongs to.</summary>
    IDistributedApplicationBuilder ApplicationBuilder { get; }

    /// <summary>The resource.</summary>
    T Resource { get; }

    /// <summary>Adds an annotation.</summary>
    /// <typeparam name="TAnnotation">Its type, which <see cref="ResourceAnnotationMutationBehavior.Replace"/> goes by.</typeparam>
    /// <param name="annotation">What to add.</param>
    /// <param name="behavior">Default: keep the others.</param>
    IResourceBuilder<T> WithAnnotation<TAnnotation>(
        TAnnotation annotation, ResourceAnnotationMutationBehavior behavior = ResourceAnnotationMutationBehavior.Append)
        where TAnnotation : IResourceAnnotation;
}

/// <summary>The resources of an application.</summary>
public interface IResourceCollection : IList<IResource>;
