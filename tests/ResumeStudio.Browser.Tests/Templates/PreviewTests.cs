using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Browser.Tests.Templates;

/// <summary>The preview without an editor: what it draws, what a click says, how it zooms.</summary>
public sealed class PreviewTests : JourneyTest
{
    private readonly ResumeDocument _document = ExamplePersons.Find("engineer").Create();
    private PreviewStage _stage = null!;

    private IFrameLocator Sheet => Page.FrameLocator("iframe");

    [SetUp]
    public async Task OpenStageAsync() => _stage = await PreviewStage.OpenAsync(Page, Server.Address);

    [Test]
    public async Task Click_on_printed_text_names_its_field()
    {
        await _stage.ShowAsync(await RenderAsync());
        await Sheet.Locator(".page h1").ClickAsync();
        await Sheet.Locator(".page .contacts .email a").ClickAsync();
        Assert.That(await Page.EvaluateAsync<string[]>("window.clicked"), Is.EqualTo(new[] { "basics.name", "basics.email" }));
        await Expect(Sheet.Locator(".page")).ToHaveCountAsync(2);
    }

    [Test]
    public async Task Field_being_edited_is_outlined_and_brought_into_sight()
    {
        await _stage.ShowAsync(await RenderAsync());
        await Page.EvaluateAsync("address => window.preview.focus(address)", _document.Sections[^1].Id + ".title");
        await Expect(Sheet.Locator(".page [data-focused]")).ToHaveCountAsync(1);
        await Page.WaitForFunctionAsync("() => document.querySelector('.desk').scrollTop > 100");
    }

    [Test]
    public async Task Typing_changes_the_sheet_and_keeps_the_place()
    {
        await _stage.ShowAsync(await RenderAsync());
        await Page.EvaluateAsync("document.querySelector('.desk').scrollTop = 400");
        _document.Basics.Headline = "Staff engineer";
        await _stage.ShowAsync(await RenderAsync());
        await Expect(Sheet.Locator(".page .headline")).ToHaveTextAsync("Staff engineer");
        Assert.That(await Page.EvaluateAsync<int>("document.querySelector('.desk').scrollTop"), Is.EqualTo(400));
    }

    [Test]
    public async Task Only_the_newest_of_two_drawings_is_cut()
    {
        var older = await RenderAsync();
        _document.Basics.Name = "Mara Holm";
        await Page.EvaluateAsync("([older, newer]) => Promise.all([window.preview.show(older), window.preview.show(newer)])", new[] { older, await RenderAsync() });
        await Expect(Sheet.Locator(".page h1")).ToHaveTextAsync("Mara Holm");
    }

    [Test]
    public async Task Zoom_goes_from_50_to_200_percent_and_back_to_the_width_of_the_desk()
    {
        await _stage.ShowAsync(await RenderAsync());
        for (var i = 0; i < 12; i++) await Page.ClickAsync("[data-zoom=in]");
        await Expect(Page.Locator("[data-zoom-label]")).ToHaveTextAsync("200 %");
        for (var i = 0; i < 12; i++) await Page.ClickAsync("[data-zoom=out]");
        await Expect(Page.Locator("[data-zoom-label]")).ToHaveTextAsync("50 %");
        await Page.SetViewportSizeAsync(390, 844);
        await Page.ClickAsync("[data-zoom=fit]");
        Assert.That(await Page.EvaluateAsync<bool>("document.querySelector('.stage').offsetWidth <= 390"));
    }

    [Test]
    public async Task Pane_that_was_hidden_is_drawn_when_it_appears()
    {
        await Page.EvaluateAsync("document.querySelector('.preview').style.display = 'none'");
        await _stage.ShowAsync(await RenderAsync());
        await Page.EvaluateAsync("document.querySelector('.preview').style.display = ''");
        await Expect(Page.Locator("[data-page-label]")).ToHaveTextAsync("Page 1 of 2");
    }

    [Test]
    public async Task Page_under_the_eye_is_counted()
    {
        await _stage.ShowAsync(await RenderAsync());
        await Expect(Page.Locator("[data-page-label]")).ToHaveTextAsync("Page 1 of 2");
        await Page.EvaluateAsync("document.querySelector('.desk').scrollTop = 5000");
        await Expect(Page.Locator("[data-page-label]")).ToHaveTextAsync("Page 2 of 2");
    }

    [Test]
    public async Task Other_design_brings_its_fonts()
    {
        await _stage.ShowAsync(await RenderAsync());
        _document.Theme.Template = "academic";
        await _stage.ShowAsync(await RenderAsync());
        Assert.That(await Sheet.Locator("body").EvaluateAsync<bool>("body => document.fonts.check('11pt \"Studio EB Garamond\"')"));
        Assert.That(await Sheet.Locator(".page h1").First.EvaluateAsync<string>("name => getComputedStyle(name).textAlign"), Is.EqualTo("center"));
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private async Task<string> RenderAsync() =>
        (await Server.Services.GetRequiredService<ResumeRenderer>().RenderAsync(_document, new RenderOptions(Addressed: true))).Html;
}
