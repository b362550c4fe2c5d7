using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Browser.Tests.Resumes;
using ResumeStudio.Core.CoverLetters;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Web.Features.CoverLetters;
using static Microsoft.Playwright.Assertions;

namespace ResumeStudio.Browser.Tests.CoverLetters;

/// <summary>Letters are printed while their people wait, and share the printer's pages.</summary>
public sealed class LetterPrintTests : EditorJourney
{
    [Test]
    public async Task Twenty_prints_at_once_leave_the_preview_of_an_editor_alone_and_all_come_to_their_end()
    {
        await OpenAsync(ExamplePersons.Find("engineer").Create());
        var letters = Server.Services.GetRequiredService<LetterService>();
        var letter = await letters.OpenAsync(Owner.Id, await letters.CreateAsync(Owner.Id, ResumeId, new("Contoso Freight", "Engineer", "", LetterTone.Plain, LetterLength.Shorter)));
        var print = Server.Services.GetRequiredService<PrintLetter>();
        var prints = Enumerable.Range(0, 20).Select(_ => Task.Run(() => print.RunAsync(Guid.CreateVersion7(), letter))).ToList();
        await Page.GetByLabel("Headline", new() { Exact = true }).FillAsync("Mender of rotas");
        await Expect(Page.FrameLocator("iframe").Locator(".pages")).ToContainTextAsync("Mender of rotas");
        Assert.That(prints.Count(one => !one.IsCompleted), Is.GreaterThan(0), "The prints had ended before the preview was drawn.");
        Assert.That((await Task.WhenAll(prints)).Select(pdf => System.Text.Encoding.ASCII.GetString(pdf[..5])), Has.All.EqualTo("%PDF-"));
    }
}
