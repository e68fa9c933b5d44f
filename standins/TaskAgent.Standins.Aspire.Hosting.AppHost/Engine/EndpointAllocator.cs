using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Engine;

/// <summary>Gives every endpoint its ports for this run, before anything starts, so that everybody can be told of everybody.</summary>
sealed class EndpointAllocator(bool randomizePorts)
{
    /// <summary>As in Aspire: tests ask for it, so that they can run beside each other and beside the application.</summary>
    public const string RandomizeKey = "DcpPublisher:RandomizePorts";

    public void Allocate(IResource resource)
    {
        var replicas = resource.Annotations.OfType<ReplicaAnnotation>().LastOrDefault()?.Replicas ?? 1;
        foreach (var endpoint in resource.Annotations.OfType<EndpointAnnotation>())
        {
            var port = randomizePorts ? null : endpoint.Port;
            if (replicas > 1)
            {
                endpoint.InstancePorts = [.. Enumerable.Range(0, replicas).Select(_ => Ports.ChooseFree())];
                endpoint.AllocatedEndpoint = new(endpoint, endpoint.TargetHost, port ?? Ports.ChooseFree());
            }
            else
            {
                // One instance listens on the public port itself: no hop is paid for what nobody needs.
                var only = port ?? endpoint.TargetPort ?? Ports.ChooseFree();
                endpoint.InstancePorts = [only];
                endpoint.AllocatedEndpoint = new(endpoint, endpoint.TargetHost, only);
            }
        }
    }
}
