using System.Globalization;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Parts of an endpoint's address.</summary>
public enum EndpointProperty
{
    /// <summary>All of it: <c>http://localhost:8001</c>.</summary>
    Url,

    /// <summary>The host: <c>localhost</c>.</summary>
    Host,

    /// <summary>The host as an IPv4 address: <c>127.0.0.1</c>.</summary>
    IPV4Host,

    /// <summary>The port that others use.</summary>
    Port,

    /// <summary>The scheme: <c>http</c>.</summary>
    Scheme,

    /// <summary>The port the process listens on.</summary>
    TargetPort,

    /// <summary>Host and port: <c>localhost:8001</c>.</summary>
    HostAndPort,
}

/// <summary>A part of an endpoint's address as a value.</summary>
public class EndpointReferenceExpression : IManifestExpressionProvider, IValueProvider, IValueWithReferences
{
    /// <summary>Refers to a part.</summary>
    /// <param name="endpointReference">Of which endpoint.</param>
    /// <param name="property">Which part.</param>
    public EndpointReferenceExpression(EndpointReference endpointReference, EndpointProperty property)
    {
        ArgumentNullException.ThrowIfNull(endpointReference);
        (Endpoint, Property) = (endpointReference, property);
    }

    /// <summary>The endpoint.</summary>
    public EndpointReference Endpoint { get; }

    /// <summary>The part.</summary>
    public EndpointProperty Property { get; }

    /// <inheritdoc />
    public string ValueExpression => $"{{{Endpoint.Resource.Name}.bindings.{Endpoint.EndpointName}.{ManifestName}}}";

    IEnumerable<object> IValueWithReferences.References => [Endpoint];

    string ManifestName => Property == EndpointProperty.IPV4Host ? "host" : char.ToLowerInvariant(Property.ToString()[0]) + Property.ToString()[1..];

    /// <summary>The part.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">The endpoint is not allocated.</exception>
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => new(Property switch
    {
        EndpointProperty.Url => Endpoint.Url,
        EndpointProperty.Host => Endpoint.Host,
        EndpointProperty.IPV4Host => "127.0.0.1",
        EndpointProperty.Port => Endpoint.Port.ToString(CultureInfo.InvariantCulture),
        EndpointProperty.Scheme => Endpoint.Scheme,
        EndpointProperty.TargetPort => (Endpoint.TargetPort ?? Endpoint.Port).ToString(CultureInfo.InvariantCulture),
        EndpointProperty.HostAndPort => string.Create(CultureInfo.InvariantCulture, $"{Endpoint.Host}:{Endpoint.Port}"),
        _ => throw new InvalidOperationException($"The endpoint property '{Property}' is not known."),
    });
}
