using System.Net;
using System.Net.Sockets;

namespace Aspire.Hosting.Postgres.Local;

static class PortChoice
{
    /// <exception cref="PostgresFailure">The port that was asked for is in use.</exception>
    public static int Make(int? asked, int? last) =>
        asked is { } wanted
            ? IsFree(wanted) ? wanted : throw InUse(wanted)
            : last is { } kept && IsFree(kept) ? kept : AnyFree();

    public static PostgresFailure InUse(int port) =>
        new($"Port {port} is in use by another program: stop that, or give PostgreSQL another port or none in AddPostgres or WithHostPort.");

    static bool IsFree(int port)
    {
        try
        {
            Bind(port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    static int AnyFree() => Bind(0);

    static int Bind(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
