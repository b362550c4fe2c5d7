using Microsoft.Extensions.Diagnostics.HealthChecks;
using ResumeStudio.Testing;
using ResumeStudio.Web.Platform.Health;

namespace ResumeStudio.Web.Tests.Platform;

public sealed class HealthDeskTests
{
    [Test]
    public async Task Whoever_asks_within_some_seconds_gets_the_same_answer()
    {
        var (clock, checks) = (new SteppedClock(), new Counting());
        var desk = new HealthDesk(checks, clock);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => desk.ReadAsync()));
        Assert.That(checks.Runs, Is.EqualTo(1));
        clock.Advance(HealthDesk.KeptFor);
        await desk.ReadAsync();
        Assert.That(checks.Runs, Is.EqualTo(2));
    }

    private sealed class Counting : HealthCheckService
    {
        public int Runs { get; private set; }

        public override async Task<HealthReport> CheckHealthAsync(Func<HealthCheckRegistration, bool>? predicate, CancellationToken cancellationToken = default)
        {
            Runs++;
            await Task.Yield();
            return new(new Dictionary<string, HealthReportEntry>(), TimeSpan.Zero);
        }
    }
}
