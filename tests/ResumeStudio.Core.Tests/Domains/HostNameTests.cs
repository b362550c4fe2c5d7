using FsCheck;
using FsCheck.Fluent;
using ResumeStudio.Core.Common;
using HostName = ResumeStudio.Core.Domains.HostName;

namespace ResumeStudio.Core.Tests.Domains;

public sealed class HostNameTests
{
    [TestCase("mara.example.com", "mara.example.com")]
    [TestCase("  HTTPS://Mara.Example.COM:8443/work?x=1#top ", "mara.example.com")]
    [TestCase("example.com.", "example.com")]
    [TestCase("//example.com/", "example.com")]
    [TestCase("\"example.com\"", "example.com")]
    [TestCase("\u200bexample.com\u00a0", "example.com")]
    [TestCase("example。com", "example.com")]
    [TestCase("ｅｘａｍｐｌｅ.com", "example.com")]
    [TestCase("müller.de", "xn--mller-kva.de")]
    [TestCase("XN--MLLER-KVA.de", "xn--mller-kva.de")]
    [TestCase("例え.jp", "xn--r8jz45g.jp")]
    [TestCase("яндекс.рф", "xn--d1acpjx3f.xn--p1ai")]
    [TestCase("a-b.example.co.uk", "a-b.example.co.uk")]
    public void Pasted_text_becomes_the_plain_name(string pasted, string ascii) => Assert.That(HostName.Parse(pasted).Ascii, Is.EqualTo(ascii));

    [TestCase("127.0.0.1")]
    [TestCase("127.1")]
    [TestCase("１２７.0.0.1")]
    [TestCase("0x7f.0.0.1")]
    [TestCase("example.0x7f")]
    [TestCase("017700000001")]
    [TestCase("2130706433")]
    [TestCase("http://[::1]:80/")]
    [TestCase("2001:db8::1")]
    public void Addresses_are_refused_however_they_are_written(string pasted) =>
        Assert.That(() => HostName.Parse(pasted), Throws.TypeOf<RuleViolation>().With.Message.Contains("IP address"));

    [TestCase("", "Enter a domain")]
    [TestCase(null, "Enter a domain")]
    [TestCase("localhost", "inside a network")]
    [TestCase("app.localhost", "inside a network")]
    [TestCase("printer.local", "inside a network")]
    [TestCase("x.internal", "inside a network")]
    [TestCase("x.test", "inside a network")]
    [TestCase("mara.example", "inside a network")]
    [TestCase("x.invalid", "inside a network")]
    [TestCase("x.onion", "inside a network")]
    [TestCase("1.0.0.127.in-addr.arpa", "inside a network")]
    [TestCase("mara", "one word")]
    [TestCase("mara@example.com", "e-mail")]
    [TestCase("*.example.com", "one name")]
    [TestCase("two words.com", "not a domain name")]
    [TestCase("a_b.example.com", "not a domain name")]
    [TestCase("-a.example.com", "not a domain name")]
    [TestCase("a..example.com", "not a domain name")]
    [TestCase("xn--a.example.com", "not a domain name")]
    [TestCase("exam\0ple.com", "not a domain name")]
    [TestCase("com", "one word")]
    [TestCase("co.uk", "anybody may register")]
    [TestCase("github.io", "anybody may register")]
    [TestCase("anything.ck", "anybody may register")]
    public void Other_text_is_refused_in_words(string? pasted, string words) =>
        Assert.That(() => HostName.Parse(pasted), Throws.TypeOf<RuleViolation>().With.Message.Contains(words));

    [TestCase("pаypal.com", TestName = "Cyrillic a among Latin letters")]
    [TestCase("аррӏе.com", TestName = "Cyrillic letters that read as a Latin word")]
    [TestCase("xn--80ak6aa92e.com", TestName = "The same in punycode")]
    [TestCase("ρayρal.com", TestName = "Greek rho among Latin letters")]
    [TestCase("ѕсоре.net", TestName = "Scope in Cyrillic")]
    [TestCase("payp\u0251l.com", TestName = "A phonetic a among Latin letters")]
    [TestCase("pa\u0331ypal.com", TestName = "A line below a letter")]
    public void Names_that_imitate_others_are_refused(string pasted) =>
        Assert.That(() => HostName.Parse(pasted), Throws.TypeOf<RuleViolation>().With.Message.Contains("deceive"));

    [TestCase("почта.com")]
    [TestCase("сор.ru")]
    [TestCase("トヨタcars.com")]
    [TestCase("straße.de")]
    [TestCase("ελλάδα.gr")]
    public void Honest_names_in_other_scripts_are_not(string pasted) => Assert.That(HostName.Parse(pasted).Shown, Is.EqualTo(pasted));

    [Test]
    public void Too_long_is_refused()
    {
        var part = new string('a', 63);
        Assert.That(() => HostName.Parse($"{part}a.com"), Throws.TypeOf<RuleViolation>().With.Message.Contains("63"));
        Assert.That(() => HostName.Parse($"{part}.{part}.{part}.{part}.com"), Throws.TypeOf<RuleViolation>().With.Message.Contains("253"));
        Assert.That(() => HostName.Parse(new string('ü', 60) + ".com"), Throws.TypeOf<RuleViolation>());
        Assert.That(() => HostName.Parse(new string('a', 100_000)), Throws.TypeOf<RuleViolation>());
    }

    [TestCase("studio.example.com")]
    [TestCase("mara.studio.example.com")]
    public void Our_own_names_are_refused(string pasted)
    {
        Assert.That(() => HostName.Parse(pasted, "studio.example.com"), Throws.TypeOf<RuleViolation>().With.Message.Contains("ours"));
        Assert.That(HostName.Parse("mystudio.example.com", "studio.example.com").Ascii, Is.EqualTo("mystudio.example.com"));
    }

    [TestCase("example.co.uk", true, "www.example.co.uk")]
    [TestCase("www.example.co.uk", false, "example.co.uk")]
    [TestCase("mara.example.co.uk", false, null)]
    [TestCase("mara.github.io", true, "www.mara.github.io")]
    [TestCase("www.ck", true, "www.www.ck")]
    [TestCase("a.b.kawasaki.jp", true, "www.a.b.kawasaki.jp")]
    [TestCase("city.kawasaki.jp", true, "www.city.kawasaki.jp")]
    public void Root_and_www_belong_together(string pasted, bool apex, string? partner)
    {
        var host = HostName.Parse(pasted);
        Assert.That((host.IsApex, host.Partner?.Ascii), Is.EqualTo((apex, partner)));
    }

    [FsCheck.NUnit.Property(MaxTest = 2000)]
    public void Any_text_gives_a_name_or_words(string pasted)
    {
        try
        {
            var host = HostName.Parse(pasted);
            Assert.That(HostName.Parse(host.Shown), Is.EqualTo(host));
        }
        catch (RuleViolation no)
        {
            Assert.That(no.Message, Is.Not.Empty);
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property Letters_of_all_scripts_give_a_name_or_words() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements("abcxyz019-._üßаеіяβλ例え한עب\u0300\u200d\ud800".ToCharArray())).ToArbitrary(), letters => Any_text_gives_a_name_or_words(new string(letters) + ".com"));
}
