using System.Globalization;

namespace ResumeStudio.Core.Domains;

/// <summary>Tells from what was looked up why a domain does not work: the first cause, in the order in which they have to be mended.</summary>
public static class DomainDoctor
{
    /// <summary>Examines a domain.</summary>
    /// <param name="domain">The claim.</param>
    /// <param name="facts">What was looked up.</param>
    /// <param name="target">Where it shall point.</param>
    /// <param name="now">The moment of the answers.</param>
    public static Diagnosis Examine(CustomDomain domain, DomainFacts facts, DomainTarget target, DateTimeOffset now)
    {
        var pointing = facts.Hosts.Select(host => PointingDoctor.Examine(domain, host, facts, target, now)).ToList();
        var (here, all) = (pointing[0].PointsHere, facts.Hosts.Zip(pointing).Where(one => one.Second.PointsHere).Select(one => one.First.Host.Ascii).ToList());
        if (Verification(domain, facts, now) is { } unproven) return unproven with { Entries = [DomainEntries.Verification(domain)], PointsHere = here, Here = all };
        var first = pointing.FirstOrDefault(one => one.Cause is not DomainCause.None) ?? new(DomainCause.None, "Everything is in place.");
        return first with { IsProven = true, PointsHere = here, Here = all };
    }

    /// <summary>The diagnosis of a proven domain that somebody else still holds.</summary>
    public static Diagnosis HeldByAnother(CustomDomain domain) => new(DomainCause.HeldByAnother,
        $"Your record is right, but another account has verified {domain.Host.Shown} before. If its verification record is still among yours, remove it; {(int)CheckSchedule.Grace.TotalHours} hours after it is gone, the name is free.");

    internal static Diagnosis? LookupTrouble(DnsAnswer answer, string name)
    {
        var (cause, words) = answer.Outcome switch
        {
            DnsOutcome.ServerFailure => (DomainCause.ServerFailure, $"The name servers of {name} answer with an error (SERVFAIL). Ask the provider where its DNS is managed; when you changed name servers lately, check that the new ones know the domain."),
            DnsOutcome.SignatureFailure => (DomainCause.SignatureFailure, $"The DNSSEC signatures of {name} are wrong, so most name servers refuse to answer. This happens after a move to other name servers: remove the old DS record at your registrar, or turn DNSSEC on anew."),
            DnsOutcome.NoReply => (DomainCause.NoReply, $"No name server answered for {name} in time. We try again by ourselves; if it stays so, ask the provider where its DNS is managed."),
            DnsOutcome.Unreadable => (DomainCause.Unreadable, $"The name servers of {name} sent an answer that does not follow the rules of DNS. Ask the provider where its DNS is managed."),
            DnsOutcome.AliasLoop => (DomainCause.AliasLoop, $"The CNAME records of {name} lead in a circle or too far: {string.Join(" → ", answer.Aliases.Prepend(name).Take(4))} …. Point the name straight here."),
            _ => (DomainCause.None, ""),
        };
        return cause is DomainCause.None ? null : new(cause, words) { IsConclusive = cause is DomainCause.AliasLoop };
    }

    internal static Diagnosis Nothing(DnsAnswer answer, DomainCause cause, string missing, DateTimeOffset now)
    {
        var until = now + answer.NegativeFor;
        var clock = until?.UtcDateTime.ToString("d MMM HH:mm 'UTC'", CultureInfo.InvariantCulture);
        return answer.IsRemembered
            ? new(DomainCause.StaleNegative, $"{missing}, as name servers remember it from before. A record that you have added meanwhile is seen at {clock} at the latest; there is nothing more to do until then.") { Until = until }
            : new(cause, $"{missing}. {(until is null ? "Add it at your DNS provider." : $"Add it at your DNS provider; some name servers may not see it before {clock}.")}") { Until = until };
    }

    internal static string Listed(IEnumerable<string> values)
    {
        var all = values.Select(value => value.Length > 80 ? value[..80] + "…" : value).ToList();
        return string.Join(", ", all.Take(3).Select(value => $"“{value}”")) + (all.Count > 3 ? $" and {all.Count - 3} more" : "");
    }

    private static Diagnosis? Verification(CustomDomain domain, DomainFacts facts, DateTimeOffset now)
    {
        var (name, answer) = (domain.VerificationName, facts.Verification);
        if (answer.Values.Any(value => value.Trim() == domain.VerificationText)) return null;
        if (LookupTrouble(answer, domain.Host.Shown) is { } trouble) return trouble;
        if (facts.Zone.Outcome is DnsOutcome.NoName && !facts.Zone.IsRemembered)
            return new(DomainCause.NoSuchDomain, $"{HostName.Stored(domain.Host.Registrable).Shown} does not exist. Check the spelling; a domain registered just now may take an hour to appear, and one that has expired has to be renewed.");
        return answer.IsNothing
            ? Nothing(answer, DomainCause.NoVerification, $"There is no TXT record at {name} yet", now)
            : new(DomainCause.WrongVerification, $"The TXT record at {name} has another value: we found {Listed(answer.Values)}. Replace it with the one below, exactly as it stands.");
    }
}
