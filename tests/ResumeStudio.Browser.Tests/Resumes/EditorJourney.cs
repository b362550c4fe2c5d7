using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Browser.Tests.Resumes;

/// <summary>A test inside the editor of one resume.</summary>
public abstract class EditorJourney : JourneyTest
{
    protected User Owner { get; private set; } = null!;

    protected Guid ResumeId { get; private set; }

    protected DocumentService Documents => Server.Services.GetRequiredService<DocumentService>();

    /// <summary>Signs in, stores the document and opens it.</summary>
    protected async Task OpenAsync(ResumeDocument document)
    {
        Owner = await SignInAsync();
        ResumeId = await Server.Services.GetRequiredService<ResumeService>().CreateAsync(Owner.Id, "Platform engineer", document);
        await OpenAsync(Page);
    }

    /// <summary>Opens the same resume in a tab, optionally over another line.</summary>
    protected async Task OpenAsync(IPage page, string? address = null)
    {
        await page.GotoAsync($"{address ?? Server.Address}/resumes/{ResumeId}");
        await page.Locator(".save[data-saved*=':']").WaitForAsync();
    }

    protected async Task<ResumeDocument> StoredAsync() => (await Documents.OpenAsync(Owner.Id, ResumeId)).Document;

    protected static ILocator Input(IPage page, string address) => page.Locator($"[data-address='{address}']").First;

    /// <summary>Shows a section by its chip, or the basics.</summary>
    protected static Task ShowAsync(IPage page, string chip) =>
        page.Locator(".outline").GetByRole(AriaRole.Button, new() { Name = chip, Exact = true }).ClickAsync();

    /// <summary>Does something and waits until it is stored.</summary>
    protected static async Task SaveAsync(IPage page, Func<Task> change)
    {
        var before = await page.Locator(".save").GetAttributeAsync("data-version");
        await change();
        await page.WaitForFunctionAsync("before => { const save = document.querySelector('.save')?.dataset; return save?.stage === 'Saved' && save.version !== before; }", before);
    }
}
