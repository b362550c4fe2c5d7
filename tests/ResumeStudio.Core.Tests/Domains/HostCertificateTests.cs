using ResumeStudio.Core.Domains;

namespace ResumeStudio.Core.Tests.Domains;

/// <summary>From "being issued" to "active" or "fails", and when it is looked at again.</summary>
public sealed class HostCertificateTests
{
    private const string Name = "mara.example.com";
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly CertificateDiagnosis Absent = new(CertificateCause.NotIssued, "Not there.");
    private CustomDomain _domain = null!;

    private HostCertificate Certificate => _domain.Held.Single().Certificate;

    [SetUp]
    public void Verify()
    {
        _domain = CustomDomain.Claim(Guid.CreateVersion7(), HostName.Parse(Name), false, DomainRecordKind.Cname, Start);
        Look(pointsHere: true, Start);
    }

    [Test]
    public void A_name_that_leads_here_is_looked_for_at_once()
    {
        Assert.That((Certificate.State, Certificate.NextCheckAt), Is.EqualTo((CertificateState.Issuing, (DateTimeOffset?)Start)));
        _domain.Take(Name, Good(90), Start.AddMinutes(1));
        Assert.That((Certificate.State, Certificate.Issuer, Certificate.Until), Is.EqualTo((CertificateState.Active, "Harbour Trust", (DateTimeOffset?)Start.AddDays(90))));
    }

    [Test]
    public void A_name_that_leads_elsewhere_is_not_looked_for()
    {
        Look(pointsHere: false, Start.AddDays(1));
        Assert.That((Certificate.State, Certificate.NextCheckAt), Is.EqualTo((CertificateState.None, (DateTimeOffset?)null)));
        Assert.That(_domain.Take(Name, Absent, Start.AddDays(2)), Is.False);
        Assert.That(Certificate.CheckedAt, Is.Null);
        Look(pointsHere: true, Start.AddDays(3));
        Assert.That(Certificate.NextCheckAt, Is.EqualTo(Start.AddDays(3)));
    }

    [Test]
    public void The_first_one_has_a_quarter_of_an_hour_and_then_fails_without_a_mail()
    {
        _domain.Take(Name, Absent, Start);
        Assert.That(_domain.Take(Name, Absent, Start.AddMinutes(14)), Is.False);
        Assert.That(Certificate.State, Is.EqualTo(CertificateState.Issuing));
        Assert.That(_domain.Take(Name, Absent, Start.AddMinutes(15)), Is.False, "It was never there.");
        Assert.That((Certificate.State, Certificate.Finding), Is.EqualTo((CertificateState.Failed, "Not there.")));
    }

    [Test]
    public void One_that_was_valid_has_an_hour_and_then_its_owner_is_told_once()
    {
        _domain.Take(Name, Good(90), Start);
        var told = new[] { 0, 5, 59, 60, 65 }.Select(minute => _domain.Take(Name, Absent, Start.AddDays(1).AddMinutes(minute))).ToList();
        Assert.That(told, Is.EqualTo(new[] { false, false, false, true, false }));
        _domain.Take(Name, Good(90), Start.AddDays(2));
        Assert.That((Certificate.State, Certificate.FailingSince, Certificate.Finding), Is.EqualTo((CertificateState.Active, (DateTimeOffset?)null, "")));
    }

    [TestCase(90, 24)]
    [TestCase(1, 12)]
    [TestCase(0, 0)]
    public void A_valid_one_is_looked_at_daily_and_before_it_ends(int days, int hours) =>
        Assert.That(Next(Good(days)), Is.EqualTo(hours == 0 ? CheckSchedule.Soon : TimeSpan.FromHours(hours)));

    [Test]
    public void A_missing_one_is_looked_for_every_five_minutes_for_a_day_then_hourly_then_daily()
    {
        Assert.That(Next(Absent), Is.EqualTo(TimeSpan.FromMinutes(5)));
        Assert.That(Next(Absent, TimeSpan.FromDays(2)), Is.EqualTo(TimeSpan.FromHours(1)));
        Assert.That(Next(Absent, TimeSpan.FromDays(8)), Is.EqualTo(TimeSpan.FromDays(1)));
    }

    [Test]
    public void A_domain_that_leads_to_no_page_waits_without_failing()
    {
        _domain.Take(Name, CertificateDiagnosis.Nowhere, Start);
        _domain.Take(Name, CertificateDiagnosis.Nowhere, Start.AddDays(1));
        Assert.That((Certificate.State, Certificate.FailingSince), Is.EqualTo((CertificateState.None, (DateTimeOffset?)null)));
        _domain.LookForCertificates(Start.AddDays(1));
        Assert.That((Certificate.State, Certificate.NextCheckAt), Is.EqualTo((CertificateState.Issuing, (DateTimeOffset?)Start.AddDays(1))));
    }

    [Test]
    public void Forbidden_and_limited_are_told_from_not_issued()
    {
        var (host, refused) = (HostName.Parse(Name), new HandshakeFacts(HandshakeOutcome.Refused));
        Assert.That(CertificateDoctor.Examine(host, refused with { IsForbidden = true }, Start).Cause, Is.EqualTo(CertificateCause.Forbidden));
        Assert.That(CertificateDoctor.Examine(host, new(HandshakeOutcome.Silence) { IsLimited = true }, Start).Cause, Is.EqualTo(CertificateCause.LimitReached));
        Assert.That(CertificateDoctor.Examine(host, refused, Start).Cause, Is.EqualTo(CertificateCause.NotIssued));
        Assert.That(CertificateDoctor.Examine(host, new(HandshakeOutcome.Completed, Good(9).Certificate) { IsForbidden = true, IsLimited = true }, Start).Cause, Is.EqualTo(CertificateCause.None), "What is there counts.");
    }

    [Test]
    public void A_hostile_issuer_does_not_outgrow_its_column()
    {
        _domain.Take(Name, new(CertificateCause.None, "", Good(9).Certificate! with { Issuer = new string('x', 5000) }), Start);
        _domain.Take(Name, new(CertificateCause.Untrusted, new string('y', 5000)), Start);
        Assert.That((Certificate.Issuer.Length, Certificate.Finding.Length), Is.EqualTo((HostCertificate.IssuerLength, HostCertificate.FindingLength)));
    }

    private static CertificateDiagnosis Good(int days) => new(CertificateCause.None, "", new([Name], true, "Harbour Trust", true, Start.AddDays(-1), Start.AddDays(days)));

    private TimeSpan? Next(CertificateDiagnosis diagnosis, TimeSpan since = default)
    {
        _domain.Take(Name, diagnosis, Start);
        _domain.Take(Name, diagnosis, Start + since);
        return Certificate.NextCheckAt - (Start + since);
    }

    private void Look(bool pointsHere, DateTimeOffset now) => _domain.Take(new Diagnosis(pointsHere ? DomainCause.None : DomainCause.PointsElsewhere, "") { IsProven = true, PointsHere = pointsHere }, now);
}
