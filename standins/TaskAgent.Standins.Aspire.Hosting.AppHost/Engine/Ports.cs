using System.Net;
using System.Net.Sockets;

namespace Aspire.Hosting.Engine;

static class Ports
{
    // Below what systems hand out for outgoing connections, so that none of those takes a port between its choice and its use.
    const int First = 12000;
    const int AfterLast = 32000;

    static readonly HashSet<int> Chosen = [];

    /// <summary>A port that nothing listens on and that this process has not chosen before.</summary>
    public static int ChooseFree()
    {
        lock (Chosen)
        {
            for (var attempt = 0; attempt < 1000; attempt++)
            {
                var port = Random.Shared.Next(First, AfterLast);
                if (IsFree(port) && Chosen.Add(port))
                {
                    return port;
                }
            }
        }

        throw new DistributedApplicationException($"No free port was found between {First} and {AfterLast}.");
    }

    /// <exception cref="DistributedApplicationException">Something listens on the port.</exception>
    public static void RequireFree(int port, string endpointName)
    {
        if (!IsFree(port))
        {
            throw new DistributedApplicationException(InUse(port, endpointName));
        }
    }

    public static string InUse(int port, string endpointName) =>
        $"port {port} of its endpoint '{endpointName}' is in use by another process; stop that one, or change the port in the launch settings.";

    public static bool IsFree(int port) => CanListen(IPAddress.Loopback, port) && (!Socket.OSSupportsIPv6 || CanListen(IPAddress.IPv6Loopback, port));

    static bool CanListen(IPAddress address, int port)
    {
        using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(address, port));
            socket.Listen();
            return true;
        }
        catch (SocketException failure) when (failure.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
        {
            return false;
        }
        catch (SocketException failure) when (failure.SocketErrorCode is SocketError.AddressNotAvailable)
        {
            // No IPv6 on the loopback interface, as in many containers.
            return true;
        }
    }
}
