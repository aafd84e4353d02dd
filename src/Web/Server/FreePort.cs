using System.Globalization;
using System.Net;
using System.Net.Sockets;
using VuonLen.Core.Basics;

namespace VuonLen.Web.Server;

/// <summary>The address served at when none is given: the first port from 5080 on this machine that nobody listens at.</summary>
public static class FreePort
{
    private const int First = 5080;
    private const int Tries = 100;

    /// <summary>The address, for this machine only.</summary>
    /// <exception cref="ProblemException">All ports are taken.</exception>
    public static string Address()
    {
        for (var port = First; port < First + Tries; port++)
            if (IsFree(IPAddress.Loopback, port) && (!Socket.OSSupportsIPv6 || IsFree(IPAddress.IPv6Loopback, port)))
                return string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}");
        throw new ProblemException($"Các cổng {First}–{First + Tries - 1} đều đang được dùng; hãy chọn một địa chỉ khác bằng --urls.",
            $"Ports {First}–{First + Tries - 1} are all in use; choose another address with --urls.");
    }

    private static bool IsFree(IPAddress address, int port)
    {
        using var listener = new TcpListener(address, port) { ExclusiveAddressUse = true };
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException taken)
        {
            // A machine without IPv6 on its loopback does not keep a port from being served.
            return taken.SocketErrorCode == SocketError.AddressNotAvailable;
        }
    }
}
