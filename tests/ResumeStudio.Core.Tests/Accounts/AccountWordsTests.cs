using ResumeStudio.Core.Accounts;
using ResumeStudio.Core.Email;

namespace ResumeStudio.Core.Tests.Accounts;

public sealed class AccountWordsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [TestCase("ada")]
    [TestCase("ada-lovelace_42")]
    [TestCase("a23456789012345678901234567890")]
    public void A_username_may_have_letters_digits_hyphen_and_underscore(string username) => Assert.That(Usernames.Objection(username), Is.Null);

    [TestCase("ad")]
    [TestCase("a234567890123456789012345678901")]
    [TestCase("ada.l")]
    [TestCase("Ada")]
    [TestCase("ädä")]
    [TestCase("ada\n")]
    [TestCase("admin")]
    [TestCase("resumes")]
    [TestCase("demo")]
    public void Any_other_username_is_refused(string username) => Assert.That(Usernames.Objection(username), Is.Not.Null);

    [TestCase(" Ada ", "ada")]
    public void A_username_is_stored_in_lower_case(string typed, string stored) => Assert.That(Usernames.Normalize(typed), Is.EqualTo(stored));

    [TestCase(" Ada \r\nBcc:  eve\0", "Ada Bcc: eve")]
    [TestCase("Ada 👩‍💻 Müller", "Ada 👩‍💻 Müller")]
    public void A_full_name_is_one_line(string typed, string stored) => Assert.That(FullNames.Normalize(typed), Is.EqualTo(stored));

    [TestCase("ada@example.com")]
    [TestCase("ada.lovelace+studio@mail.example.com")]
    [TestCase("ädä@exämple.com")]
    public void One_plain_address_is_an_address(string address) => Assert.That(EmailAddresses.IsAddress(address), Is.True);

    [TestCase(null)]
    [TestCase("")]
    [TestCase("ada")]
    [TestCase("ada@example")]
    [TestCase("@example.com")]
    [TestCase("ada@example.com\n")]
    [TestCase("ada@example.com\r\nBcc: eve@example.com")]
    [TestCase("ada@example.com,eve@example.com")]
    [TestCase("ada@example.com eve@example.com")]
    [TestCase("Ada <ada@example.com>")]
    [TestCase("\"ada\"@example.com")]
    [TestCase("ada@exa\u200Bmple.com")]
    public void Anything_else_is_not(string? address) => Assert.That(EmailAddresses.IsAddress(address), Is.False);

    [Test]
    public void An_address_has_an_end() => Assert.That(EmailAddresses.IsAddress(new string('a', 250) + "@example.com"), Is.False);

    [TestCase("+49 30 901820", true)]
    [TestCase("(030) 90 18-20", true)]
    [TestCase("1234", false)]
    [TestCase("call me", false)]
    [TestCase("+49 30 901820\n", false)]
    [TestCase("123456789012345678901", false)]
    public void A_phone_number_has_five_to_twenty_digits(string number, bool right) => Assert.That(PhoneNumbers.IsNumber(number), Is.EqualTo(right));

    [TestCase("Hello\nBcc: eve@example.com")]
    [TestCase("")]
    public void A_subject_is_one_line(string subject) => Assert.That(() => new OutgoingMail("ada@example.com", subject, "text", Now), Throws.ArgumentException);

    [Test]
    public void A_mail_is_tried_again_after_half_a_minute()
    {
        var mail = new OutgoingMail("ada@example.com", "Hello", "text", Now);
        mail.Claim("worker", Now, TimeSpan.FromMinutes(1));
        mail.Reschedule("busy", Now, jitter: 0);
        Assert.That(mail.NextAttemptAt, Is.EqualTo(Now.AddSeconds(30)));
    }

    [TestCase(59, false)]
    [TestCase(60, true)]
    public void A_session_notes_once_an_hour_that_it_is_in_use(int minutes, bool noted)
    {
        var session = new Session(Guid.CreateVersion7(), Now);
        Assert.That(session.Touch(Now.AddMinutes(minutes)), Is.EqualTo(noted));
    }
}
