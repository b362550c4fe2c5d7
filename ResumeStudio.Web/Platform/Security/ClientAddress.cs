using System.Net;
using System.Net.Sockets;

namespace ResumeStudio.Web.Platform.Security;

public static class ClientAddress
{
    /// <summary>The key under which one client is counted: an IPv4 address, or the /64 of an IPv6 one, of which a client has 2^64.</summary>
    public static string ClientKey(this HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        if (address is null) return "none";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6 ? new IPAddress([.. address.GetAddressBytes()[..8], .. new byte[8]]).ToString() : address.ToString();
    }
}
