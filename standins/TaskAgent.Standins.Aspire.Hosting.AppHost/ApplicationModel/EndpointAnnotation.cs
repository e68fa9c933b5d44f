using System.Net.Sockets;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A port that a resource listens on.</summary>
public sealed class EndpointAnnotation : IResourceAnnotation
{
    /// <summary>Describes an endpoint.</summary>
    /// <param name="protocol">TCP or UDP; only TCP is served here.</param>
    /// <param name="uriScheme">http, https, tcp. Default: the protocol's name.</param>
    /// <param name="transport">http, http2, tcp. Default: http for the schemes http and https, else the protocol's name.</param>
    /// <param name="name">Default: the scheme.</param>
    /// <param name="port">The port others use. Default: a free one.</param>
    /// <param name="targetPort">The port the process listens on. Default: the same.</param>
    /// <param name="isExternal">Whether it is reachable from outside where the application is deployed. Default: no.</param>
    /// <param name="isProxied">Whether something may stand between <paramref name="port"/> and the process. Default: yes.</param>
    public EndpointAnnotation(
        ProtocolType protocol,
        string? uriScheme = null,
        string? transport = null,
        string? name = null,
        int? port = null,
        int? targetPort = null,
        bool? isExternal = null,
        bool isProxied = true)
    {
        Protocol = protocol;
        UriScheme = uriScheme ?? protocol.ToString().ToLowerInvariant();
        Transport = transport ?? (UriScheme is "http" or "https" ? "http" : protocol.ToString().ToLowerInvariant());
        Name = name ?? UriScheme;
        Port = port;
        TargetPort = targetPort;
        IsExternal = isExternal ?? false;
        IsProxied = isProxied;
    }

    /// <summary>Unique in its resource.</summary>
    public string Name { get; set; }

    /// <summary>TCP or UDP.</summary>
    public ProtocolType Protocol { get; set; }

    /// <summary>What its URL starts with.</summary>
    public string UriScheme { get; set; }

    /// <summary>http, http2 or tcp.</summary>
    public string Transport { get; set; }

    /// <summary>The port others use; null: a free one is chosen at start.</summary>
    public int? Port { get; set; }

    /// <summary>The port the process listens on; null: the same, or a free one for each replica.</summary>
    public int? TargetPort { get; set; }

    /// <summary>The host it listens on. Default: localhost.</summary>
    public string TargetHost { get; set; } = "localhost";

    /// <summary>Whether it is reachable from outside where the application is deployed. Default: false.</summary>
    public bool IsExternal { get; set; }

    /// <summary>Whether something may stand between <see cref="Port"/> and the process. Default: true.</summary>
    public bool IsProxied { get; set; }

    /// <summary>Where it is in this run; null before the application starts.</summary>
    public AllocatedEndpoint? AllocatedEndpoint { get; set; }

    /// <summary>The port that each instance of the resource listens on in this run; one unless the resource has replicas.</summary>
    internal IReadOnlyList<int> InstancePorts { get; set; } = [];
}
