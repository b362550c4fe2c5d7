using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using ResumeStudio.Web.Platform.Configuration;

namespace ResumeStudio.Web.Platform.Security;

/// <summary>
/// The gateway in front, when there is one: from its addresses, and from no other, the client's address and the scheme are believed.
/// A forwarded host never is: a gateway passes the Host header on, and hosts decide whose page is shown.
/// </summary>
public static class GatewayRegistration
{
    private const string Setting = "Gateway:Addresses";

    public static void AddGateway(this WebApplicationBuilder builder) => builder.Services.Configure<ForwardedHeadersOptions>(options =>
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var address in (builder.Configuration.Text(Setting) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            options.KnownProxies.Add(IPAddress.Parse(address));
    });

    public static void UseGateway(this WebApplication app)
    {
        if (app.Configuration.Text(Setting) is not null) app.UseForwardedHeaders();
    }
}
