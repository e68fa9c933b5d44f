using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Engine;

namespace Aspire.Hosting;

public static partial class ResourceBuilderExtensions
{
    /// <summary>The resource is healthy only when a check, registered in the AppHost's services, is.</summary>
    /// <param name="builder">The resource.</param>
    /// <param name="key">The name that the check is registered under.</param>
    /// <typeparam name="T">The kind of resource.</typeparam>
    /// <exception cref="DistributedApplicationException">The resource has that check already.</exception>
    public static IResourceBuilder<T> WithHealthCheck<T>(this IResourceBuilder<T> builder, string key)
        where T : IResource
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.WithHealthCheck(new HealthCheckAnnotation(key));
    }

    /// <summary>The resource is healthy only when a GET request is answered, by every replica, with the expected status.</summary>
    /// <param name="builder">The resource.</param>
    /// <param name="path">Default: the root.</param>
    /// <param name="statusCode">Default: 200.</param>
    /// <param name="endpointName">Default: https where there is one, else http.</param>
    /// <typeparam name="T">The kind of resource.</typeparam>
    public static IResourceBuilder<T> WithHttpHealthCheck<T>(
        this IResourceBuilder<T> builder, string? path = null, int? statusCode = null, string? endpointName = null)
        where T : IResourceWithEndpoints
    {
        ArgumentNullException.ThrowIfNull(builder);
        var (name, status) = (endpointName ?? "http", statusCode ?? 200);
        return builder.WithHealthCheck(new HttpHealthCheckAnnotation(
            $"{builder.Resource.Name}_{name}_{path ?? "/"}_{status}_check", endpointName, path ?? "/", status));
    }

    static IResourceBuilder<T> WithHealthCheck<T>(this IResourceBuilder<T> builder, HealthCheckAnnotation annotation)
        where T : IResource
    {
        if (builder.Resource.Annotations.OfType<HealthCheckAnnotation>().Any(check => check.Key == annotation.Key))
        {
            throw new DistributedApplicationException($"Resource '{builder.Resource.Name}' already has a health check with key '{annotation.Key}'.");
        }

        return builder.WithAnnotation(annotation);
    }
}
