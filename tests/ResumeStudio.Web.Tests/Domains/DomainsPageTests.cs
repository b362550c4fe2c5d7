namespace ResumeStudio.Web.Tests.Domains;

public sealed class DomainsPageTests
{
    [Test]
    public async Task Without_a_target_the_page_says_so_and_no_link_leads_to_it()
    {
        await using var studio = new StudioFactory();
        var client = await studio.NewClientAsync(await studio.AddUserAsync());
        Assert.That(await client.GetStringAsync("/portfolios/domains"), Does.Contain("not set up here"));
        Assert.That(await client.GetStringAsync("/portfolios"), Does.Not.Contain("href=\"/portfolios/domains\""));
    }

    [Test]
    public async Task With_a_target_there_is_a_form_and_the_portfolios_link_to_it()
    {
        await using var studio = new StudioFactory("Development", ("Domains:Target", "pages.example.net"));
        var client = await studio.NewClientAsync(await studio.AddUserAsync());
        Assert.That(await client.GetStringAsync("/portfolios/domains"), Does.Contain("Add a domain"));
        Assert.That(await client.GetStringAsync("/portfolios"), Does.Contain("href=\"/portfolios/domains\""));
    }
}
