using System.Net;
using Microsoft.Extensions.Configuration;
using ResumeStudio.Web.Platform.Dns;

namespace ResumeStudio.Web.Tests.Dns;

internal static class Resolvers
{
    /// <summary>The program's resolver, asking the given servers.</summary>
    public static DnsResolver For(params IPEndPoint[] servers)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Dns:Servers", string.Join(',', servers.Select(server => server.ToString())))]).Build();
        return new(new DnsServers(configuration), new DnsWire(TimeProvider.System));
    }
}
