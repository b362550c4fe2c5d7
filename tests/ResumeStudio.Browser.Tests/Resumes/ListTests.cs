using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ResumeStudio.Browser.Tests.Resumes;

public sealed class ListTests : DashboardTest
{
    [Test]
    public async Task A_search_finds_titles_and_names_without_their_accents()
    {
        await AddAsync("Product designer", "Zoë Novák");
        await AddAsync("Lebenslauf für Köln");
        await OpenAsync("/resumes");
        var search = Page.GetByRole(AriaRole.Searchbox);
        await search.FillAsync("ZOE novak");
        await ExpectCardsAsync("Product designer");
        await search.FillAsync("koln");
        await ExpectCardsAsync("Lebenslauf für Köln");
        await search.FillAsync("nothing like it");
        await Expect(Page.GetByText("No resume matches “nothing like it”")).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Clear the search" }).First.ClickAsync();
        await Expect(Cards).ToHaveCountAsync(2);
    }

    [Test]
    public async Task The_order_follows_the_choice_and_stays_after_a_reload()
    {
        foreach (var title in new[] { "Beta", "alpha", "Öl" }) await AddAsync(title);
        await OpenAsync("/resumes");
        await ExpectCardsAsync("Öl", "alpha", "Beta");
        await Page.GetByLabel("Sort by").SelectOptionAsync("Title, A to Z");
        await ExpectCardsAsync("alpha", "Beta", "Öl");
        await Expect(Page).ToHaveURLAsync(Server.Address + "/resumes?sort=Title");
        await Page.ReloadAsync();
        await ExpectCardsAsync("alpha", "Beta", "Öl");
    }

    [Test]
    public async Task The_list_goes_on_by_itself_until_the_last_of_45()
    {
        for (var i = 1; i <= 45; i++) await AddAsync($"Resume {i}");
        await OpenAsync("/resumes");
        await Expect(Page.GetByText("45 resumes")).ToBeVisibleAsync();
        for (var count = 0; count < 45; count = await Cards.CountAsync()) await Cards.Last.ScrollIntoViewIfNeededAsync();
        await ExpectCardsAsync([.. Enumerable.Range(1, 45).Reverse().Select(i => $"Resume {i}")]);
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Show more" })).ToHaveCountAsync(0);
    }

    [Test]
    public async Task The_first_paint_has_the_cards_without_a_script()
    {
        await AddAsync("Engineer");
        await using var plain = await Studio.Browser.NewContextAsync(new() { BaseURL = Server.Address, JavaScriptEnabled = false });
        await plain.AddCookiesAsync([.. (await Context.CookiesAsync()).Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = Server.Address })]);
        var page = await plain.NewPageAsync();
        await page.GotoAsync("/resumes");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Engineer" })).ToBeVisibleAsync();
    }
}
