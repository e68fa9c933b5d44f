using System.Globalization;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>Says how resources are reached, what they need of each other, and what they wait for.</summary>
public static partial class ResourceBuilderExtensions
{
    /// <summary>
    /// Gives the resource the connection string of another one as <c>ConnectionStrings__{name}</c>, and its parts as <c>{NAME}_{PART}</c>.
    /// </summary>
    /// <param name="builder">The resource that connects.</param>
    /// <param name="source">The resource connected to.</param>
    /// <param name="connectionName">Default: the name of <paramref name="source"/>.</param>
    /// <param name="optional">Whether it may be missing. Default: false, the resource does not start without.</param>
    /// <typeparam name="TDestination">The kind of resource.</typeparam>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder,
        IResourceBuilder<IResourceWithConnectionString> source,
        string? connectionName = null,
        bool optional = false)
        where TDestination : IResourceWithEnvironment
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(source);
        var resource = source.Resource;
        var name = connectionName ?? resource.Name;
        builder.RelateTo(resource, "Reference");
        return builder.WithEnvironment(async (EnvironmentCallbackContext context) =>
        {
            if (await resource.GetConnectionStringAsync(context.CancellationToken) is not { Length: > 0 } connectionString)
            {
                if (optional)
                {
                    return;
                }

                throw new DistributedApplicationException($"The connection string of the resource '{resource.Name}' is not available.");
            }

            context.EnvironmentVariables[resource.ConnectionStringEnvironmentVariable ?? $"ConnectionStrings__{name}"] = connectionString;
            foreach (var (part, value) in resource.GetConnectionProperties())
            {
                context.EnvironmentVariables[$"{ResourceName.ForEnvironment(name)}_{part.ToUpperInvariant()}"] = value;
            }
        });
    }

    /// <summary>
    /// Gives the resource all endpoints of another one, as service discovery reads them (<c>services__{name}__{endpoint}__0</c>) and as
    /// <c>{NAME}_{ENDPOINT}</c>.
    /// </summary>
    /// <param name="builder">The resource that calls.</param>
    /// <param name="source">The resource called.</param>
    /// <typeparam name="TDestination">The kind of resource.</typeparam>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder, IResourceBuilder<IResourceWithServiceDiscovery> source)
        where TDestination : IResourceWithEnvironment
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(source);
        builder.RelateTo(source.Resource, "Reference");
        return builder.WithEnvironment(context => AddEndpoints(
            context,
            source.Resource.Annotations.OfType<EndpointAnnotation>().Select(endpoint => new EndpointReference(source.Resource, endpoint.Name))));
    }

    /// <summary>Gives the resource one endpoint of another one.</summary>
    /// <param name="builder">The resource that calls.</param>
    /// <param name="endpointReference">The endpoint called.</param>
    /// <typeparam name="TDestination">The kind of resource.</typeparam>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder, EndpointReference endpointReference)
        where TDestination : IResourceWithEnvironment
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(endpointReference);
        builder.RelateTo(endpointReference.Resource, "Reference");
        return builder.WithEnvironment(context => AddEndpoints(context, [endpointReference]));
    }

    static void AddEndpoints(EnvironmentCallbackContext context, IEnumerable<EndpointReference> endpoints)
    {
        var indexes = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var endpoint in endpoints)
        {
            var service = endpoint.Resource.Name;
            var index = indexes.GetValueOrDefault(endpoint.EndpointName);
            indexes[endpoint.EndpointName] = index + 1;
            context.EnvironmentVariables[string.Create(CultureInfo.InvariantCulture, $"services__{service}__{endpoint.EndpointName}__{index}")] = endpoint;
            context.EnvironmentVariables[$"{ResourceName.ForEnvironment(service)}_{ResourceName.ForEnvironment(endpoint.EndpointName)}"] = endpoint;
        }
    }

    static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, Func<EnvironmentCallbackContext, Task> callback)
        where T : IResourceWithEnvironment => builder.WithAnnotation(new EnvironmentCallbackAnnotation(callback));

    static void RelateTo<T>(this IResourceBuilder<T> builder, IResource other, string how)
        where T : IResource => builder.WithAnnotation(new ResourceRelationshipAnnotation(other, how));
}
