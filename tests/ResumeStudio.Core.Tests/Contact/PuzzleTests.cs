using ResumeStudio.Core.Contact;

namespace ResumeStudio.Core.Tests.Contact;

public sealed class PuzzleTests
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);

    [Test]
    public void One_counter_solves_it_and_every_other_fails()
    {
        var puzzle = Puzzle.New(Guid.CreateVersion7().ToByteArray());
        var solutions = Enumerable.Range(0, Puzzle.MostWork + 10).Where(counter => puzzle.IsSolvedBy((uint)counter)).ToList();
        Assert.That(solutions, Has.Count.EqualTo(1));
        Assert.That(solutions[0], Is.InRange(Puzzle.LeastWork, Puzzle.MostWork - 1));
    }

    [Test]
    public void The_solution_of_one_does_not_solve_another()
    {
        var (first, second) = (Puzzle.New(new byte[16]), Puzzle.New(new byte[16]));
        Assert.That(second with { Salt = first.Salt }, Is.Not.EqualTo(first));
        Assert.That(second.Prefix, Is.Not.EqualTo(first.Prefix));
    }

    /// <summary>The reckoning of ALTCHA's own library (createChallenge with counter 7 and cost 5,000).</summary>
    [Test]
    public void It_reckons_as_the_browser_s_library_does()
    {
        var puzzle = new Puzzle(Convert.FromHexString("000102030405060708090a0b0c0d0e0f"), Convert.FromHexString("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff"), Convert.FromHexString("befd0f465d9ac91ab5d7dbff93d28239"));
        Assert.That((puzzle.IsSolvedBy(7), puzzle.IsSolvedBy(8)), Is.EqualTo((true, false)));
    }

    [Test]
    public void A_form_is_good_for_two_hours()
    {
        var ticket = FormTicket.For(Guid.CreateVersion7(), Noon);
        Assert.That((ticket.IsGoodAt(Noon), ticket.IsGoodAt(Noon + FormTicket.Lifetime), ticket.IsGoodAt(Noon.AddSeconds(-1))), Is.EqualTo((true, false, false)));
    }
}
