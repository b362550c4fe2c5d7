using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ResumeStudio.Browser.Tests.Resumes;

public sealed class CardTests : DashboardTest
{
    [Test]
    public async Task A_resume_is_renamed_and_duplicated()
    {
        await AddAsync("Engineer");
        await OpenAsync("/resumes");
        await ChooseAsync("Engineer", "Rename");
        var title = Page.GetByLabel("Title", new() { Exact = true });
        await title.FillAsync("  ");
        await title.PressAsync("Enter");
        await Expect(Page.GetByText("Give the resume a title.")).ToBeVisibleAsync();
        await title.FillAsync("Staff engineer");
        await title.PressAsync("Enter");
        await ExpectCardsAsync("Staff engineer");
        await ChooseAsync("Staff engineer", "Duplicate");
        await ExpectCardsAsync("Staff engineer (copy)", "Staff engineer");
    }

    [Test]
    public async Task A_deleted_resume_comes_back_with_undo()
    {
        await AddAsync("Kept");
        await AddAsync("Mistake");
        await OpenAsync("/resumes");
        await ChooseAsync("Mistake", "Delete");
        await ExpectCardsAsync("Kept");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await ExpectCardsAsync("Mistake", "Kept");
    }

    [Test]
    public async Task A_card_whose_resume_another_tab_erased_says_so_and_goes()
    {
        await AddAsync("Kept");
        var gone = await AddAsync("Gone");
        await OpenAsync("/resumes");
        await Resumes.DeleteAsync(Person.Id, gone);
        await Resumes.EraseAsync(Person.Id, gone);
        await ChooseAsync("Gone", "Duplicate");
        await Expect(Page.GetByText("That resume is no longer here.")).ToBeVisibleAsync();
        await ExpectCardsAsync("Kept");
    }

    [Test]
    public async Task The_trash_gives_a_resume_back_or_erases_it_after_a_question_that_names_it()
    {
        foreach (var title in new[] { "Back", "Gone" }) await Resumes.DeleteAsync(Person.Id, await AddAsync(title));
        await OpenAsync("/resumes/trash");
        await Expect(Page.GetByText("erased in 30 days")).ToHaveCountAsync(2);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Restore Back" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Erase for good Gone" }).ClickAsync();
        await Expect(Page.GetByText("“Gone” cannot be brought back after this.")).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Erase for good", Exact = true }).ClickAsync();
        await Expect(Page.GetByText("The trash is empty")).ToBeVisibleAsync();
        await OpenAsync("/resumes");
        await ExpectCardsAsync("Back");
    }

    [Test]
    public async Task The_keyboard_opens_a_menu_walks_it_and_comes_back()
    {
        await AddAsync("Engineer");
        await OpenAsync("/resumes");
        var button = Page.GetByRole(AriaRole.Button, new() { Name = "Actions for Engineer" });
        await button.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.GetByRole(AriaRole.Menuitem, new() { Name = "Open" })).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("ArrowUp");
        await Expect(Page.GetByRole(AriaRole.Menuitem, new() { Name = "Delete" })).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Expect(button).ToBeFocusedAsync();
    }

    [Test]
    public async Task An_open_menu_follows_its_button_when_the_window_becomes_narrow()
    {
        foreach (var title in new[] { "Engineer", "Baker", "Nurse" }) await AddAsync(title);
        await Page.SetViewportSizeAsync(1440, 900);
        await OpenAsync("/resumes");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Actions for Engineer" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Menuitem).First).ToBeFocusedAsync();
        await AssertFitsPhoneAsync();
    }
}
