namespace ResumeStudio.Web.Platform.Dns;

public static class DnsRegistration
{
    public static void AddDns(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton<DnsServers>().AddSingleton<DnsWire>().AddSingleton<IDnsLookup, DnsResolver>();
}
