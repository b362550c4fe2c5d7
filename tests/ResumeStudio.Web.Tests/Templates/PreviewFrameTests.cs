using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Web.Tests.Templates;

public sealed class PreviewFrameTests
{
    [Test]
    public void Policy_lets_no_script_run_and_nothing_leave() =>
        Assert.That(PreviewFrameEndpoint.Policy, Does.StartWith("default-src 'none'").And.Not.Contain("script-src").And.Not.Contain("connect-src").And.Contain("frame-ancestors 'self'"));
}
