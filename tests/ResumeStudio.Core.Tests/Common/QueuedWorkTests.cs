using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Tests.Common;

public sealed class QueuedWorkTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private sealed class Errand() : QueuedWork(Now);

    [Test]
    public void New_work_is_due_at_once() => Assert.That((new Errand().Status, new Errand().NextAttemptAt), Is.EqualTo((WorkStatus.Queued, Now)));

    [Test]
    public void Claimed_work_belongs_to_its_worker_until_the_lease_runs_out()
    {
        var work = Claimed(1);
        Assert.That((work.Status, work.LeasedBy, work.LeaseUntil), Is.EqualTo((WorkStatus.Processing, "a", (DateTimeOffset?)(Now + Lease))));
    }

    [TestCase(1, 2)]
    [TestCase(2, 4)]
    [TestCase(3, 8)]
    [TestCase(4, 16)]
    public void Each_failed_attempt_doubles_the_wait(int attempts, int seconds)
    {
        var work = Claimed(attempts);
        work.Reschedule("The printer slept.", Now, jitter: 0);
        Assert.That(work.NextAttemptAt - Now, Is.EqualTo(TimeSpan.FromSeconds(seconds)));
    }

    [Test]
    public void Jitter_takes_at_most_half_of_the_wait_away()
    {
        var work = Claimed(1);
        work.Reschedule("The printer slept.", Now, jitter: 1);
        Assert.That(work.NextAttemptAt - Now, Is.EqualTo(TimeSpan.FromSeconds(1)));
    }

    [Test]
    public void The_last_failed_attempt_gives_the_work_up_and_keeps_the_reason()
    {
        var work = Claimed(QueuedWork.MaxAttempts);
        work.Reschedule("The printer slept.", Now, jitter: 0);
        Assert.That((work.Status, work.FailureReason), Is.EqualTo((WorkStatus.Failed, "The printer slept.")));
    }

    [Test]
    public void Work_whose_workers_died_each_time_is_given_up_at_the_next_claim()
    {
        var work = Claimed(QueuedWork.MaxAttempts);
        Assert.That(work.Claim("b", Now + Lease, Lease), Is.False);
        Assert.That((work.Status, work.Attempts), Is.EqualTo((WorkStatus.Failed, QueuedWork.MaxAttempts)));
    }

    [Test]
    public void A_success_forgets_the_earlier_failure()
    {
        var work = Claimed(1);
        work.Reschedule("The printer slept.", Now, jitter: 0);
        work.Claim("b", Now, Lease);
        work.Complete(Now);
        Assert.That((work.Status, work.FailureReason, work.LeaseUntil, work.FinishedAt), Is.EqualTo((WorkStatus.Completed, (string?)null, (DateTimeOffset?)null, (DateTimeOffset?)Now)));
    }

    [Test]
    public void Failed_work_can_be_tried_anew_with_all_attempts()
    {
        var work = Claimed(QueuedWork.MaxAttempts);
        work.Fail("The printer slept.", Now);
        work.Retry(Now);
        Assert.That((work.Status, work.Attempts, work.NextAttemptAt), Is.EqualTo((WorkStatus.Queued, 0, Now)));
    }

    [Test]
    public void Only_failed_work_can_be_tried_anew() => Assert.That(() => new Errand().Retry(Now), Throws.TypeOf<RuleViolation>());

    [Test]
    public void Work_that_its_worker_hands_back_is_due_at_once()
    {
        var work = Claimed(1);
        work.Release(Now);
        Assert.That((work.Status, work.NextAttemptAt, work.LeaseUntil), Is.EqualTo((WorkStatus.Queued, Now, (DateTimeOffset?)null)));
    }

    private static Errand Claimed(int times)
    {
        var work = new Errand();
        for (var i = 0; i < times; i++) work.Claim("a", Now, Lease);
        return work;
    }
}
