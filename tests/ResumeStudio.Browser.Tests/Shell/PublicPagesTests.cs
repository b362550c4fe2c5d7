namespace ResumeStudio.Browser.Tests.Shell;

public sealed class PublicPagesTests : JourneyTest
{
    [TestCase("/")]
    public async Task A_visitor_s_page_is_accessible_and_fits_a_phone(string path)
    {
        await Page.GotoAsync(path);
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
    }
}
