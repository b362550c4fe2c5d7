using System.Net;

namespace ResumeStudio.Web.Platform.Dns;

/// <summary>The name servers to ask, in order: those of Dns:Servers, or those of this machine.</summary>
public sealed class DnsServers(IConfiguration configuration)
{
    private const int Port = 53;
    private const int Most = 3;
    private const string MachineFile = "/etc/resolv.conf";

    public IReadOnlyList<IPEndPoint> All { get; } = Read(configuration["Dns:Servers"]);

    /// <summary>Addresses, each perhaps with a port, with commas or spaces between them; null when one of them is none.</summary>
    public static List<IPEndPoint>? Parse(string text)
    {
        var servers = new List<IPEndPoint>();
        foreach (var part in text.Split((char[])[',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!IPEndPoint.TryParse(part, out var server)) return null;
            servers.Add(server.Port == 0 ? new(server.Address, Port) : server);
        }

        return servers.Count > 0 ? servers : null;
    }

    private static List<IPEndPoint> Read(string? setting) => [.. (string.IsNullOrEmpty(setting) ? OfMachine() : Parse(setting) ?? OfMachine()).Take(Most)];

    private static List<IPEndPoint> OfMachine()
    {
        var lines = File.Exists(MachineFile) ? File.ReadAllLines(MachineFile) : [];
        var servers = from line in lines
                      let words = line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)
                      where words is ["nameserver", ..] and { Length: > 1 }
                      where IPAddress.TryParse(words[1], out _)
                      select new IPEndPoint(IPAddress.Parse(words[1]), Port);
        return servers.DefaultIfEmpty(new(IPAddress.Loopback, Port)).ToList();
    }
}
