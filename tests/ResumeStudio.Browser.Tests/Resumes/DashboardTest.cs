using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Browser.Tests.Resumes;

/// <summary>A journey of a signed-in person who may already have resumes.</summary>
public abstract partial class DashboardTest : JourneyTest
{
    protected User Person { get; private set; } = null!;

    protected ResumeService Resumes => Server.Services.GetRequiredService<ResumeService>();

    protected ILocator Cards => Page.GetByRole(AriaRole.List, new() { Name = "Resumes", Exact = true }).GetByRole(AriaRole.Heading);

    [SetUp]
    public async Task SignInPersonAsync() => Person = await SignInAsync();

    /// <summary>Opens a page and waits until it answers to clicks.</summary>
    protected async Task OpenAsync(string path)
    {
        await Page.GotoAsync(path);
        await Page.Locator("[data-ready]").WaitForAsync();
    }

    protected Task<Guid> AddAsync(string title, string name = "Mara Lindqvist")
    {
        var document = ResumeDocument.Blank();
        document.Basics.Name = name;
        return Resumes.CreateAsync(Person.Id, title, document);
    }

    /// <summary>Opens the menu of a card and chooses one of its entries.</summary>
    protected async Task ChooseAsync(string title, string entry)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = $"Actions for {title}", Exact = true }).ClickAsync();
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = entry, Exact = true }).ClickAsync();
    }

    /// <summary>Waits until the editor of a resume is open and returns its id.</summary>
    protected async Task<Guid> OpenedAsync()
    {
        await Assertions.Expect(Page).ToHaveURLAsync(EditorAddress());
        return Guid.Parse(Page.Url.Split('/')[^1]);
    }

    protected Task ExpectCardsAsync(params string[] titles) => Assertions.Expect(Cards).ToHaveTextAsync(titles);

    [GeneratedRegex("/resumes/[0-9a-f-]{36}$")]
    private static partial Regex EditorAddress();
}
