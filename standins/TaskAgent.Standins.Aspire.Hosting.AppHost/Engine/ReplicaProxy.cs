using System.Net;
using System.Net.Sockets;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Engine;

/// <summary>Listens on the public port of an endpoint and passes each connection on to the next replica that takes it.</summary>
sealed class ReplicaProxy : IAsyncDisposable
{
    readonly IReadOnlyList<int> _targets;
    readonly List<TcpListener> _listeners = [];
    readonly CancellationTokenSource _stopping = new();
    readonly List<Task> _accepting = [];
    int _next = -1;

    ReplicaProxy(int port, IReadOnlyList<int> targets)
    {
        _targets = targets;
        IPAddress[] addresses = Socket.OSSupportsIPv6 ? [IPAddress.Loopback, IPAddress.IPv6Loopback] : [IPAddress.Loopback];
        foreach (var address in addresses)
        {
            var listener = new TcpListener(address, port);
            listener.Start();
            _listeners.Add(listener);
            _accepting.Add(AcceptAsync(listener));
        }
    }

    /// <summary>None unless the resource has replicas.</summary>
    /// <exception cref="DistributedApplicationException">Something else listens on the public port.</exception>
    public static IEnumerable<ReplicaProxy> StartFor(IResource resource)
    {
        foreach (var endpoint in resource.Annotations.OfType<EndpointAnnotation>().Where(endpoint => endpoint.InstancePorts.Count > 1))
        {
            var port = endpoint.AllocatedEndpoint!.Port;
            if (!Ports.IsFree(port))
            {
                throw new DistributedApplicationException($"{resource.Name}: {Ports.InUse(port, endpoint.Name)}");
            }

            yield return new(port, endpoint.InstancePorts);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listeners.ForEach(listener => listener.Dispose());
        await Task.WhenAll(_accepting);
        _stopping.Dispose();
    }

    async Task AcceptAsync(TcpListener listener)
    {
        var passing = new List<Task>();
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                var client = await listener.AcceptSocketAsync(_stopping.Token);
                passing.RemoveAll(task => task.IsCompleted);
                passing.Add(PassAsync(client));
            }
            catch (OperationCanceledException)
            {
                break;
            }
            catch (SocketException)
            {
                // A client that was gone before it was accepted.
            }
        }

        await Task.WhenAll(passing);
    }

    async Task PassAsync(Socket client)
    {
        using (client)
        using (var replica = await ConnectAsync())
        {
            if (replica is null)
            {
                return;
            }

            client.NoDelay = replica.NoDelay = true;
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token);
            await Task.WhenAll(CopyAsync(client, replica, ended), CopyAsync(replica, client, ended));
        }
    }

    // A replica that is down is passed over; with none left the client sees its connection closed.
    async Task<Socket?> ConnectAsync()
    {
        for (var attempt = 0; attempt < _targets.Count; attempt++)
        {
            var target = _targets[(int)((uint)Interlocked.Increment(ref _next) % _targets.Count)];
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                await socket.ConnectAsync(IPAddress.Loopback, target, _stopping.Token);
                return socket;
            }
            catch (Exception failure) when (failure is SocketException or OperationCanceledException)
            {
                socket.Dispose();
            }
        }

        return null;
    }

    static async Task CopyAsync(Socket from, Socket to, CancellationTokenSource ended)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            int read;
            while ((read = await from.ReceiveAsync(buffer, ended.Token)) > 0)
            {
                for (var sent = 0; sent < read;)
                {
                    sent += await to.SendAsync(buffer.AsMemory(sent, read - sent), ended.Token);
                }
            }

            to.Shutdown(SocketShutdown.Send);
        }
        catch (Exception failure) when (failure is SocketException or OperationCanceledException)
        {
            // One side is gone, so the other one has nobody to talk to.
            await ended.CancelAsync();
        }
    }
}
