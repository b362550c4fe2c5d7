using ResumeStudio.Core.Domains;
using ResumeStudio.Web.Platform.Dns;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>Looks up everything that the examination of a domain needs, side by side.</summary>
public sealed class LookUpDomain(IDnsLookup dns, DomainSetup setup, TimeProvider clock)
{
    // However slowly a domain's servers answer each question, others wait their turn behind this one.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<DomainFacts> RunAsync(CustomDomain domain, CancellationToken stop = default)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token);
        var facts = await GatherAsync(domain, either.Token);
        stop.ThrowIfCancellationRequested();
        return facts;
    }

    private async Task<DomainFacts> GatherAsync(CustomDomain domain, CancellationToken stop)
    {
        var zone = AskAsync(domain.Host.Registrable, DnsType.SOA, stop);
        var verification = AskAsync(domain.VerificationName, DnsType.TXT, stop);
        var target = TargetAddressesAsync(stop);
        var hosts = Task.WhenAll(domain.Hosts.Select(host => HostAsync(host, stop)));
        return new(await zone, await verification, await hosts, await target);
    }

    private async Task<HostFacts> HostAsync(HostName host, CancellationToken stop)
    {
        var addresses = AskAsync(host.Ascii, DnsType.A, stop);
        var addresses6 = AskAsync(host.Ascii, DnsType.AAAA, stop);
        var (authorizations, at) = await AuthorizationsAsync(host, stop);
        return new(host, await addresses, await addresses6, authorizations, at);
    }

    // The nearest name with CAA records counts, upwards from the host (RFC 8659, 3). What cannot be asked counts too: the authority would fail in the same way.
    private async Task<(DnsAnswer Answer, string Name)> AuthorizationsAsync(HostName host, CancellationToken stop)
    {
        for (var name = host.Ascii; ; name = name[(name.IndexOf('.') + 1)..])
        {
            var answer = await AskAsync(name, DnsType.CAA, stop);
            if (!answer.IsNothing || name == host.Registrable) return (answer, name);
        }
    }

    private async Task<IReadOnlyList<string>> TargetAddressesAsync(CancellationToken stop)
    {
        if (setup.Target.Name is not { } name) return [];
        var (addresses, addresses6) = (AskAsync(name, DnsType.A, stop), AskAsync(name, DnsType.AAAA, stop));
        return [.. (await addresses).Values, .. (await addresses6).Values];
    }

    private async Task<DnsAnswer> AskAsync(string name, DnsType type, CancellationToken stop)
    {
        try
        {
            return await dns.AskAsync(name, type, stop);
        }
        catch (OperationCanceledException)
        {
            return new(DnsOutcome.NoReply);
        }
    }
}
