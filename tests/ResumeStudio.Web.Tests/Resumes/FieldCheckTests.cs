using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Web.Tests.Resumes;

public sealed class FieldCheckTests
{
    [TestCase("https://example.com")]
    [TestCase("mara.example.com/work")]
    [TestCase("mailto:mara@example.com")]
    [TestCase("tel:+4930901820")]
    [TestCase("https://localhost/x")]
    [TestCase("mara@example.com")]
    [TestCase("javascript:alert(1).x")]
    [TestCase("not an address")]
    public void An_address_is_advised_against_exactly_when_it_is_printed_without_a_link(string text) =>
        Assert.That(FieldCheck.Problem(FieldKind.Url, text) is null, Is.EqualTo(SafeUrl.TryParse(text, out _)));
}
