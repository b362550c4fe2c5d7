using Microsoft.Extensions.Configuration;
using ResumeStudio.Core.Domains;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Domains;
using ResumeStudio.Web.Platform.Dns;

namespace ResumeStudio.Web.Tests.Domains;

public sealed class LookUpDomainTests
{
    private static readonly CustomDomain Domain = CustomDomain.Claim(Guid.CreateVersion7(), HostName.Parse("mara.example.com"), false, DomainRecordKind.Cname, DateTimeOffset.UnixEpoch);

    [Test]
    public async Task Endless_servers_are_given_up_after_half_a_minute()
    {
        var clock = new SteppedClock();
        var facts = LookUp(clock).RunAsync(Domain);
        clock.Advance(TimeSpan.FromSeconds(29));
        Assert.That(facts.IsCompleted, Is.False);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.That((await facts).Verification.Outcome, Is.EqualTo(DnsOutcome.NoReply));
    }

    [Test]
    public void A_stopped_program_draws_no_conclusion()
    {
        using var stop = new CancellationTokenSource();
        var facts = LookUp(new SteppedClock()).RunAsync(Domain, stop.Token);
        stop.Cancel();
        Assert.That(async () => await facts, Throws.InstanceOf<OperationCanceledException>());
    }

    private static LookUpDomain LookUp(TimeProvider clock) => new(new Endless(), new DomainSetup(new ConfigurationBuilder().Build()), clock);

    private sealed class Endless : IDnsLookup
    {
        public async Task<DnsAnswer> AskAsync(string name, DnsType type, CancellationToken stop = default)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, stop);
            return new(DnsOutcome.Found);
        }
    }
}
