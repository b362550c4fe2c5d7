using ResumeStudio.Web.Features.Publishing;

namespace ResumeStudio.Web.Features.Domains;

public static class DomainsFeature
{
    public static void AddDomains(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton<DomainSetup>().AddSingleton<DomainService>().AddSingleton<LookUpDomain>().AddSingleton<CheckDomain>().AddSingleton<CheckDomains>().AddSingleton<DomainMails>()
            .AddSingleton<DomainNames>().AddSingleton<ISiteNames>(services => services.GetRequiredService<DomainNames>()).AddSingleton<CertificateAsk>().AddSingleton<AskedNames>().AddSingleton<UnknownNames>().AddSingleton<CertificateGrants>().AddSingleton<AskGate>()
            .AddSingleton<GatewayHandshake>().AddSingleton<CheckCertificate>().AddSingleton<CheckCertificates>().AddSingleton<LookNow>();

    public static void MapDomains(this WebApplication app) => app.MapCertificateAsk();
}
