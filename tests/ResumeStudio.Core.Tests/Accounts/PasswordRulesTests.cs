using ResumeStudio.Core.Accounts;

namespace ResumeStudio.Core.Tests.Accounts;

public sealed class PasswordRulesTests
{
    [TestCase("lantern mossy quarry")]
    [TestCase("vK9#wq2Lmz")]
    [TestCase("grauer Himmel über Kiel")]
    [TestCase("纸船漂过旧桥下的小河流")]
    public void A_good_password_meets_no_objection(string password) => Assert.That(Objection(password), Is.Null);

    [TestCase("1234567890")]
    [TestCase("0987654321")]
    [TestCase("qwertyuiop")]
    [TestCase("1q2w3e4r5t")]
    [TestCase("1qaz2wsx3edc")]
    [TestCase("abcdefghijk")]
    [TestCase("abcde12345")]
    [TestCase("aaaaaaaaaa")]
    [TestCase("xyxyxyxyxy")]
    [TestCase("abcabcabcabc")]
    [TestCase("password123")]
    [TestCase("Password2024!")]
    [TestCase("P4ssw0rd!!")]
    [TestCase("!!!passwort!!!")]
    [TestCase("passwordpassword")]
    [TestCase("qwertypassword")]
    [TestCase("ILoveYou1234")]
    [TestCase("liverpoolfc1")]
    [TestCase("CorrectHorseBatteryStaple")]
    public void A_common_password_is_refused_in_its_usual_variations(string password) => Assert.That(Objection(password), Does.StartWith("This password is one of the first"));

    [TestCase("ninechars", "Use at least 10 characters")]
    [TestCase("", "Use at least 10 characters")]
    public void A_short_password_is_refused(string password, string objection) => Assert.That(Objection(password), Does.StartWith(objection));

    [Test]
    public void The_longest_password_is_taken_and_one_more_character_is_not()
    {
        var longest = string.Concat(Enumerable.Range(0, AccountLimits.PasswordLength).Select(i => (char)('a' + (i * 7 % 26))));
        Assert.That((Objection(longest), Objection(longest + "x")), Is.EqualTo(((string?)null, "A password has at most 128 characters.")));
    }

    [TestCase("my-Gustava-secret", "gustava", null)]
    [TestCase("garden.g.meyer.wall", "gustava", "g.meyer@example.com")]
    public void Username_and_address_are_refused_inside_a_password(string password, string username, string? email) =>
        Assert.That(PasswordRules.Objection(password, [username, email]), Is.EqualTo("Leave your username and e-mail address out of the password."));

    [Test]
    public void A_short_personal_word_is_not_looked_for() => Assert.That(PasswordRules.Objection("lantern mossy quarry", ["an@example.com"]), Is.Null);

    private static string? Objection(string password) => PasswordRules.Objection(password, []);
}
