using System.Net.Sockets;
using VuonLen.Core.Basics;

namespace VuonLen.Web.Server;

/// <summary>Begins to listen, or says in one sentence why an address cannot be listened at.</summary>
public static class Listening
{
    /// <summary>Starts the server.</summary>
    /// <exception cref="ProblemException">An address is taken, cannot be read, or is not this machine's.</exception>
    public static async Task StartAsync(WebApplication app, string urls, CancellationToken stop)
    {
        try
        {
            foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                if (BindingAddress.Parse(url).Port is < 0 or > ushort.MaxValue) throw Unusable(url, null);
            await app.StartAsync(stop);
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException or InvalidOperationException)
        {
            throw Unusable(urls, wrong);
        }
        catch (Exception wrong) when (wrong is IOException or SocketException)
        {
            throw IsTaken(wrong)
                ? new ProblemException($"Địa chỉ «{urls}» đang được một chương trình khác dùng; hãy chọn cổng khác bằng --urls hoặc dừng chương trình kia.",
                    $"Another program uses the address “{urls}”; choose another port with --urls, or stop that program.", wrong)
                : Unusable(urls, wrong);
        }
    }

    private static bool IsTaken(Exception? wrong) =>
        wrong is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } or Microsoft.AspNetCore.Connections.AddressInUseException
        || (wrong?.InnerException is { } inner && IsTaken(inner));

    private static ProblemException Unusable(string urls, Exception? wrong) =>
        new($"Không phục vụ được ở địa chỉ «{urls}»; hãy viết --urls theo mẫu http://localhost:5080, với cổng từ 1 đến 65535.",
            $"The server cannot listen at “{urls}”; write --urls like http://localhost:5080, with a port from 1 to 65535.", wrong);
}
