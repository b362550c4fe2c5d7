namespace ResumeStudio.Core.Domains;

/// <summary>The part of the examination that asks where a name leads and whether a certificate may be issued for it.</summary>
internal static class PointingDoctor
{
    public static Diagnosis Examine(CustomDomain domain, HostFacts facts, DomainFacts all, DomainTarget target, DateTimeOffset now)
    {
        var (host, entries) = (facts.Host, DomainEntries.Pointing(facts.Host, domain.RecordKind, target));
        if ((DomainDoctor.LookupTrouble(facts.Addresses, host.Shown) ?? DomainDoctor.LookupTrouble(facts.Addresses6, host.Shown)) is { } trouble) return trouble with { Entries = entries };
        var foreign = Foreign(facts, all, target);
        var here = foreign.Count == 0 && (facts.All.Count > 0 || FollowsUs(facts, target));
        var wrong = Wrong(facts, foreign, here, target, now);
        return wrong is not null ? wrong with { Entries = entries, PointsHere = here } : Certificate(facts, target) with { PointsHere = here };
    }

    private static Diagnosis? Wrong(HostFacts facts, List<string> foreign, bool here, DomainTarget target, DateTimeOffset now)
    {
        var name = facts.Host.Shown;
        if (facts.Host.IsApex && facts.Addresses.Aliases.Count > 0)
            return new(DomainCause.ApexAlias, $"{name} is the root of the domain and has a CNAME record (to {facts.Addresses.Aliases[0]}). A CNAME hides everything else there, e-mail included, so the rules of DNS forbid it. Remove it and add the record below.");
        if (here) return null;
        if (foreign.Count == 0 && facts.Addresses.Aliases.Count == 0) return DomainDoctor.Nothing(facts.Addresses, DomainCause.NotPointing, $"{name} leads nowhere yet: it has no address", now);
        if (ContentNetworks.Find(facts) is { } network)
            return new(DomainCause.Proxied, $"{name} is answered by {network}, which stands between your visitors and us, so no certificate can be issued here. Turn its proxy off for this name (at Cloudflare: “DNS only”, the grey cloud).");
        var ours = facts.All.Count > foreign.Count ? " besides ours. Visitors who get them see something else: remove them" : "";
        var found = foreign.Count > 0 ? DomainDoctor.Listed(foreign) : $"the name {facts.Addresses.Aliases[^1]}, which has no address";
        return new(DomainCause.PointsElsewhere, ours.Length > 0 ? $"{name} leads to {found}{ours}." : $"{name} leads somewhere else: to {found}. Replace the record with the one below.");
    }

    private static Diagnosis Certificate(HostFacts facts, DomainTarget target)
    {
        var name = facts.Host.Shown;
        if (DomainDoctor.LookupTrouble(facts.Authorizations, facts.AuthorizedAt) is { } trouble) return trouble;
        if (!Authorizations.Forbid(facts.Authorizations.Values, target.CertificateAuthority)) return new(DomainCause.None, "");
        var place = facts.AuthorizedAt == facts.Host.Ascii ? "" : $", which stand at {facts.AuthorizedAt} and hold for all names below it,";
        return new(DomainCause.CertificateForbidden, $"The CAA records for {name}{place} do not allow {target.CertificateAuthority} to issue a certificate: we found {DomainDoctor.Listed(facts.Authorizations.Values)}. Add the record below beside them.")
        {
            Entries = [DomainEntries.Authorization(facts.AuthorizedAt, target)],
        };
    }

    // An alias of ours brings our addresses; whatever else the name has is not ours.
    private static List<string> Foreign(HostFacts facts, DomainFacts all, DomainTarget target) =>
        [.. facts.All.Except(target.Addresses).Except(FollowsUs(facts, target) ? facts.All : all.TargetAddresses)];

    private static bool FollowsUs(HostFacts facts, DomainTarget target) => target.Name is not null && facts.Addresses.Aliases.Contains(target.Name);
}
