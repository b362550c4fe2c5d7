using ResumeStudio.Core.Common;
using ResumeStudio.Core.Mailing;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Core.Tests.Mailing;

/// <summary>Whom a resume is mailed to, with which words, and that no mail goes out twice.</summary>
public sealed class ResumeMailTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Test]
    public void Addresses_are_separated_by_commas_semicolons_or_spaces_and_count_once() =>
        Assert.That(MailRecipients.Parse(" ada@example.com, Ada@example.com;ben@example.com\n"), Is.EqualTo(["ada@example.com", "ben@example.com"]));

    [TestCase("")]
    [TestCase("nobody")]
    [TestCase("ada@example.com\r\nBcc:all@example.com")]
    [TestCase("Ada <ada@example.com>")]
    [TestCase("ada@exämple.com")]
    [TestCase("äda@example.com")]
    [TestCase("a@example.com b@example.com c@example.com d@example.com e@example.com f@example.com")]
    public void What_is_no_address_that_every_server_reaches_is_refused(string typed) =>
        Assert.That(() => MailRecipients.Parse(typed), Throws.TypeOf<RuleViolation>());

    [TestCase("", "text")]
    [TestCase("Hello\r\nBcc: all@example.com", "text")]
    [TestCase("Hello\u2028Bcc: all@example.com", "text")]
    [TestCase("Hello", "  \n ")]
    [TestCase("Hello", "bell\u0007")]
    public void Words_that_could_become_a_header_or_say_nothing_are_refused(string subject, string message) =>
        Assert.That(() => new MailedWords(subject, message).Checked(), Throws.TypeOf<RuleViolation>());

    [TestCase("")]
    [TestCase("Mara Lindqvist")]
    public void The_proposal_can_be_sent_as_it_is(string name) => Assert.That(() => MailedWords.Proposal(name).Checked(), Throws.Nothing);

    [Test]
    public void The_proposal_for_a_very_long_name_keeps_the_limit() =>
        Assert.That(() => MailedWords.Proposal(new('m', 300)).Checked(), Throws.Nothing);

    [Test]
    public void A_mail_that_may_have_been_taken_is_not_handed_over_again()
    {
        var mail = Claimed();
        mail.BeginHandOver();
        mail.Release(Now);
        mail.Claim("other", Now, TimeSpan.FromMinutes(1));
        Assert.That(mail.BeginHandOver, Throws.TypeOf<RuleViolation>().With.Message.EqualTo(ResumeMail.Uncertain));
    }

    [Test]
    public void A_mail_that_was_surely_not_taken_is_handed_over_again()
    {
        var mail = Claimed();
        mail.BeginHandOver();
        mail.Refuse();
        mail.Reschedule("busy", Now, 0);
        mail.Claim("other", Now, TimeSpan.FromMinutes(1));
        Assert.That(mail.BeginHandOver, Throws.Nothing);
    }

    [Test]
    public void A_waiting_mail_that_is_deleted_is_not_sent_and_one_that_is_being_sent_stays()
    {
        var mail = Claimed();
        Assert.That(() => mail.Erase(Now), Throws.TypeOf<RuleViolation>());
        mail.Release(Now);
        mail.Erase(Now);
        Assert.That((mail.Status, mail.Recipient, mail.LinkAddress), Is.EqualTo((WorkStatus.Failed, "", (string?)null)));
    }

    [Test]
    public void A_mail_that_is_given_up_keeps_no_secret()
    {
        var (refused, tried) = (Claimed(), Claimed());
        refused.Fail("No such address.", Now);
        Assert.That(refused.LinkAddress, Is.Null);
        tried.Reschedule("busy", Now, 0);
        Assert.That(tried.LinkAddress, Is.Not.Null, "it is sent again");
        while (!tried.IsOver) if (tried.Claim("other", Now, TimeSpan.FromMinutes(1))) tried.Reschedule("busy", Now, 0);
        Assert.That(tried.LinkAddress, Is.Null);
    }

    private static ResumeMail Claimed()
    {
        var resume = Resume.Create(Guid.CreateVersion7(), "Engineer", ResumeDocument.Blank(), Now);
        var mail = ResumeMail.To(ResumeSnapshot.Of(resume, Now), "ada@example.com", new("Hello", "text"), ContactDetails.Cautious, "https://studio.example.com/s/x", Now);
        mail.Claim("one", Now, TimeSpan.FromMinutes(1));
        return mail;
    }
}
