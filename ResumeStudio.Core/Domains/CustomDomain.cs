using System.Security.Cryptography;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Domains;

/// <summary>
/// A person's claim to a domain and what the checks found. The token belongs to this claim: it is worth nothing for
/// anybody else or any other domain, and it ends with the claim.
/// </summary>
public sealed class CustomDomain : IOwned
{
    /// <summary>Claims that one person may have.</summary>
    public const int PerPerson = 5;

    /// <summary>Characters of a token: 128 random bits in hexadecimal.</summary>
    public const int TokenLength = 32;

    /// <summary>The longest stored finding, in characters.</summary>
    public const int FindingLength = 1000;

    /// <summary>The longest stored remedy, in characters.</summary>
    public const int RemedyLength = 4000;

    private const string VerificationLabel = "_cvgen-verification.";
    private readonly List<DomainHost> _held = [];

    private CustomDomain() { }

    /// <summary>The row's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The name in ASCII.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The portfolio that visitors of the name get, or null for none.</summary>
    public Guid? PortfolioId { get; private set; }

    /// <summary>Whether the name's partner ("www." or the root) leads to it.</summary>
    public bool WithPartner { get; private set; }

    /// <summary>The name below which the verification record stands; null for claims made before names could be arranged anew.</summary>
    public string? ProofName { get; private set; }

    /// <summary>How the person points it here.</summary>
    public DomainRecordKind RecordKind { get; private set; }

    /// <summary>The random part of the verification record.</summary>
    public string Token { get; private set; } = "";

    /// <summary>Where the verification stands.</summary>
    public DomainState State { get; private set; }

    /// <summary>When it was claimed.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When the current search for its records began.</summary>
    public DateTimeOffset SearchedSince { get; private set; }

    /// <summary>When it was last looked at, or null.</summary>
    public DateTimeOffset? LastCheckedAt { get; private set; }

    /// <summary>When it is looked at next; null when only the person's wish starts a check.</summary>
    public DateTimeOffset? NextCheckAt { get; private set; }

    /// <summary>When the verification record was found for the first time, or null while it is not verified.</summary>
    public DateTimeOffset? VerifiedAt { get; private set; }

    /// <summary>Since when the record of a verified domain has been gone, or null.</summary>
    public DateTimeOffset? MissingSince { get; private set; }

    /// <summary>Whether the name led here when last looked at.</summary>
    public bool PointsHere { get; private set; }

    /// <summary>What the last check found.</summary>
    public DomainCause Cause { get; private set; }

    /// <summary>The same in words, with the values found; null before the first check.</summary>
    public string? Finding { get; private set; }

    /// <summary>The records that mend what was found, one a line.</summary>
    public string Remedy { get; private set; } = "";

    /// <summary>Counts the changes; of two checks at the same time one is written.</summary>
    public int Version { get; private set; }

    /// <summary>The names it holds while it is verified.</summary>
    public IReadOnlyList<DomainHost> Held => _held;

    /// <summary>The name.</summary>
    public HostName Host => HostName.Stored(Name);

    /// <summary>The name and, if it was wanted, its partner.</summary>
    public IReadOnlyList<HostName> Hosts => WithPartner && Host.Partner is { } partner ? [Host, partner] : [Host];

    /// <summary>The records that mend what was found.</summary>
    public IReadOnlyList<DnsEntry> Entries => [.. Remedy.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(DnsEntry.Parse)];

    /// <summary>Where the verification record stands: below the root where "www." and the root may change places, for "www." proves nothing about the root.</summary>
    public string VerificationName => VerificationLabel + Proof;

    /// <summary>Whether the record proves the partner too, so that it may be added or take the lead.</summary>
    public bool MayHavePartner => Host.Partner is { } partner && Proof == Shorter(Host, partner).Ascii;

    /// <summary>The text of the verification record.</summary>
    public string VerificationText => "cvgen-verify=" + Token;

    /// <summary>Whether visitors get pages at this name.</summary>
    public bool IsServed => State is DomainState.Verified && PointsHere;

    /// <summary>When a verified domain whose record is gone is turned off, or null.</summary>
    public DateTimeOffset? OffAt => MissingSince + CheckSchedule.Grace;

    /// <summary>Claims a name; it is looked for at once.</summary>
    /// <exception cref="RuleViolation">The records it would need are not possible.</exception>
    public static CustomDomain Claim(Guid ownerId, HostName host, bool withPartner, DomainRecordKind kind, DateTimeOffset now)
    {
        Refuse(kind);
        if (VerificationLabel.Length + host.Ascii.Length > HostName.Length) throw new RuleViolation("This name is too long: its verification record would not fit.");
        return new()
        {
            OwnerId = ownerId,
            Name = host.Ascii,
            WithPartner = withPartner && host.Partner is not null,
            ProofName = Shorter(host, host.Partner ?? host).Ascii,
            RecordKind = kind,
            Token = RandomNumberGenerator.GetHexString(TokenLength, lowercase: true),
            CreatedAt = now,
            SearchedSince = now,
            NextCheckAt = now,
        };
    }

    /// <summary>Leads visitors to a portfolio of the same owner, or nowhere.</summary>
    public void LeadTo(Guid? portfolioId) => (PortfolioId, Version) = (portfolioId, Version + 1);

    /// <summary>Changes which of "www." and the root leads, whether the other leads to it, and the kind of record; what was proven stays so.</summary>
    /// <param name="main">The name that leads: the present one or its partner.</param>
    /// <param name="withPartner">Whether the other one leads to it.</param>
    /// <param name="kind">How the person points them here.</param>
    /// <param name="now">The current instant.</param>
    /// <exception cref="RuleViolation">The record proves nothing about a name, or the kind is not possible.</exception>
    public void Arrange(HostName main, bool withPartner, DomainRecordKind kind, DateTimeOffset now)
    {
        Refuse(kind);
        if (main != Host && main != Host.Partner) throw new RuleViolation("Another domain needs a claim of its own. Add it.");
        if ((main != Host || withPartner) && !MayHavePartner) throw new RuleViolation($"{Host.Shown} was verified by a record of its own, which proves nothing about another name. Release it and add it again.");
        (ProofName, Name, WithPartner, RecordKind) = (Proof, main.Ascii, withPartner, kind);
        if (State is DomainState.Verified) Hold();
        PointsHere = _held.Exists(host => host.Name == Name && host.PointsHere);
        SearchedSince = now;
        CheckSoon(now);
    }

    /// <summary>The person wants to know now. What was given up is looked for again.</summary>
    public void CheckNow(DateTimeOffset now)
    {
        if (State is DomainState.Failed) (State, SearchedSince) = (DomainState.Pending, now);
        LookForCertificates(now);
        CheckSoon(now);
    }

    /// <summary>Looks at once for the certificates of the names that lead here.</summary>
    public void LookForCertificates(DateTimeOffset now)
    {
        foreach (var host in _held.Where(host => host.PointsHere)) host.Certificate.LookFor(now);
        Version++;
    }

    /// <summary>Takes what a handshake found for one of its names. True when its owner has to be told: a valid certificate is missing.</summary>
    public bool Take(string host, CertificateDiagnosis diagnosis, DateTimeOffset now)
    {
        Version++;
        return _held.Find(held => held.Name == host && held.PointsHere) is { } found && found.Certificate.Take(diagnosis, now);
    }

    /// <summary>Brings the next check forward.</summary>
    public void CheckSoon(DateTimeOffset now) => (NextCheckAt, Version) = (now, Version + 1);

    /// <summary>Takes what a check found.</summary>
    public DomainNews Take(Diagnosis diagnosis, DateTimeOffset now)
    {
        (LastCheckedAt, Cause, Version) = (now, diagnosis.Cause, Version + 1);
        Finding = diagnosis.Words.Length <= FindingLength ? diagnosis.Words : diagnosis.Words[..FindingLength];
        Remedy = string.Join('\n', diagnosis.Entries);
        // Silence of the name servers says nothing about the records.
        if (diagnosis.IsConclusive) PointsHere = diagnosis.PointsHere;
        var news = diagnosis.IsProven ? Verify(now) : diagnosis.IsConclusive && State is DomainState.Verified ? Miss(now) : DomainNews.None;
        if (diagnosis.IsConclusive) _held.ForEach(host => host.Take(host.Name == Name ? PointsHere : diagnosis.Here.Contains(host.Name), now));
        Schedule(now);
        return news;
    }

    private string Proof => ProofName ?? Hosts.MinBy(host => host.Ascii.Length)!.Ascii;

    private static HostName Shorter(HostName one, HostName other) => other.Ascii.Length < one.Ascii.Length ? other : one;

    private static void Refuse(DomainRecordKind kind)
    {
        if (kind is DomainRecordKind.NameServers)
            throw new RuleViolation("We do not take over a domain's name servers (NS): your e-mail and everything else under it would then depend on us. Point only the name of your page here, with CNAME or A.");
    }

    private DomainNews Verify(DateTimeOffset now)
    {
        MissingSince = null;
        if (State is DomainState.Verified) return DomainNews.None;
        (State, VerifiedAt) = (DomainState.Verified, now);
        Hold();
        return DomainNews.Verified;
    }

    private void Hold()
    {
        _held.RemoveAll(held => !Hosts.Any(host => host.Ascii == held.Name));
        _held.AddRange(Hosts.Where(host => !_held.Exists(held => held.Name == host.Ascii)).Select(host => new DomainHost(Id, host)).ToList());
    }

    private DomainNews Miss(DateTimeOffset now)
    {
        var news = MissingSince is null ? DomainNews.RecordGone : DomainNews.None;
        MissingSince ??= now;
        if (now < OffAt) return news;
        (State, VerifiedAt, MissingSince, PointsHere) = (DomainState.Failed, null, null, false);
        _held.Clear();
        return DomainNews.TurnedOff;
    }

    private void Schedule(DateTimeOffset now)
    {
        var wait = State switch
        {
            DomainState.Pending => CheckSchedule.Searching(now - SearchedSince),
            DomainState.Verified when MissingSince is not null => CheckSchedule.Missing,
            DomainState.Verified => CheckSchedule.Verified(Cause is DomainCause.None, now - SearchedSince),
            _ => null,
        };
        (State, NextCheckAt) = (wait is null ? DomainState.Failed : State, now + wait);
    }
}
