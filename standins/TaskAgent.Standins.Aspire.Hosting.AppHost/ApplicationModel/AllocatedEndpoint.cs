using System.Globalization;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Where an endpoint is in this run.</summary>
public class AllocatedEndpoint
{
    /// <summary>Places an endpoint.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="address">The host that others use.</param>
    /// <param name="port">The port that others use.</param>
    public AllocatedEndpoint(EndpointAnnotation endpoint, string address, int port)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        (Endpoint, Address, Port) = (endpoint, address, port);
    }

    /// <summary>The endpoint.</summary>
    public EndpointAnnotation Endpoint { get; }

    /// <summary>The host that others use.</summary>
    public string Address { get; }

    /// <summary>The port that others use.</summary>
    public int Port { get; }

    /// <summary>Host and port: <c>localhost:8001</c>.</summary>
    public string EndPointString => string.Create(CultureInfo.InvariantCulture, $"{Address}:{Port}");

    /// <summary>http, https, tcp.</summary>
    public string UriScheme => Endpoint.UriScheme;

    /// <summary>The whole address: <c>http://localhost:8001</c>.</summary>
    public string UriString => $"{UriScheme}://{EndPointString}";
}
