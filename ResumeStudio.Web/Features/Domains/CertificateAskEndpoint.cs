namespace ResumeStudio.Web.Features.Domains;

/// <summary>The webhook that the gateway asks before it has a certificate made; whoever else asks finds nothing there.</summary>
public static class CertificateAskEndpoint
{
    public static void MapCertificateAsk(this WebApplication app) => app.MapGet("/webhooks/domain-ask/{secret?}", AnswerAsync).ShortCircuit();

    private static async Task<IResult> AnswerAsync(string? secret, string? domain, HttpContext context, AskGate gate, CertificateAsk ask) =>
        gate.IsFromGateway(context, secret) && await ask.MayHaveAsync(domain) ? Results.Ok() : Results.NotFound();
}
