using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Tests.Common;

public sealed class SafeUrlTests
{
    [TestCase("https://example.com/a?b=c", "https://example.com/a?b=c")]
    [TestCase("mara.example.com", "https://mara.example.com")]
    [TestCase("mailto:mara@example.com", "mailto:mara@example.com")]
    [TestCase("tel:+49305550117", "tel:+49305550117")]
    [TestCase(" HTTP://example.com ", "HTTP://example.com")]
    public void Web_mail_and_telephone_addresses_are_safe(string typed, string href)
    {
        Assert.That(SafeUrl.TryParse(typed, out var url), Is.True);
        Assert.That(url!.Href, Is.EqualTo(href));
    }

    [TestCase("javascript:alert(1)")]
    [TestCase("JaVaScRiPt:alert(1)")]
    [TestCase("java\nscript:alert(1)")]
    [TestCase("data:text/html,x")]
    [TestCase("vbscript:x")]
    [TestCase("file:///etc/passwd")]
    [TestCase("//example.com")]
    [TestCase("/resumes")]
    [TestCase("mara@example.com")]
    [TestCase("just words")]
    [TestCase("")]
    [TestCase(null)]
    public void Everything_else_stays_text(string? typed) => Assert.That(SafeUrl.TryParse(typed, out _), Is.False);

    [TestCase("https://www.example.com/", "example.com")]
    [TestCase("https://github.example.com/mara", "github.example.com/mara")]
    [TestCase("javascript:alert(1)", "javascript:alert(1)")]
    public void Shown_address_is_short(string typed, string shown) => Assert.That(SafeUrl.Show(typed), Is.EqualTo(shown));
}
