using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Browser.Tests.Resumes;

public sealed class EditorCrashTests : EditorJourney
{
    private const int Kills = 20;
    private const int SecondAfterSaved = 1000;

    // Nothing is printed here, and a program without Chromium starts sooner.
    private readonly StudioProcess _studio = new("--Browser:Path", "/nowhere");
    private string _editor = "";
    private Guid _resume;

    [SetUp]
    public async Task StartAsync()
    {
        // The account comes from a server in this process, on the same folder and so with the same keys.
        await using (var seed = new StudioServer(("Storage:Root", _studio.Root)))
        {
            var owner = await seed.CreateUserAsync();
            var (name, value) = await seed.SignInCookieAsync(owner);
            await Context.AddCookiesAsync([new() { Name = name, Value = value, Url = _studio.Address }]);
            _resume = await seed.Services.GetRequiredService<ResumeService>().CreateAsync(owner.Id, "Engineer", ResumeDocument.Blank());
            _editor = $"{_studio.Address}/resumes/{_resume}";
        }

        await _studio.StartAsync();
        await OpenEditorAsync();
    }

    [TearDown]
    public async Task StopAsync() => await _studio.DisposeAsync();

    [Test]
    public async Task A_kill_one_second_after_Saved_loses_nothing_twenty_times()
    {
        for (var kill = 1; kill <= Kills; kill++)
        {
            await SaveAsync(Page, () => Page.GetByLabel("Full name").FillAsync($"Mara {kill}"));
            await Page.WaitForTimeoutAsync(SecondAfterSaved);
            await _studio.KillAsync();
            Assert.That(await StoredNameAsync(), Is.EqualTo($"Mara {kill}"));
            if (kill == Kills) break;
            await Page.GotoAsync("about:blank"); // the open page would load itself again, just when the test does
            await _studio.StartAsync();
            await OpenEditorAsync();
            await Assertions.Expect(Page.GetByLabel("Full name")).ToHaveValueAsync($"Mara {kill}");
        }
    }

    [Test]
    public async Task What_is_typed_while_the_program_is_down_is_put_back_when_it_runs_again()
    {
        await SaveAsync(Page, () => Page.GetByLabel("Full name").FillAsync("Mara"));
        await Page.EvaluateAsync("() => { window.before = true; }");
        await _studio.KillAsync();
        await Assertions.Expect(Page.Locator(".connection")).ToContainTextAsync("Not connected");
        await Page.GetByLabel("Full name").FillAsync("Mara Lindqvist");
        await _studio.StartAsync();
        await Page.WaitForFunctionAsync("() => !window.before && document.querySelector('.save')?.dataset.stage === 'Saved' && document.querySelector('.save').dataset.version === '3'");
        await Assertions.Expect(Page.GetByLabel("Full name")).ToHaveValueAsync("Mara Lindqvist");
        Assert.That(await StoredNameAsync(), Is.EqualTo("Mara Lindqvist"));
    }

    protected override bool IsExpected(string consoleError) =>
        consoleError.Contains("ERR_") || consoleError.Contains("WebSocket") || consoleError.Contains("onnection") || consoleError.Contains("Failed to");

    private async Task OpenEditorAsync()
    {
        await Page.GotoAsync(_editor);
        await Page.Locator(".save[data-saved*=':']").WaitForAsync();
    }

    private async Task<string> StoredNameAsync()
    {
        await using var db = _studio.CreateDbContext();
        return (await db.Resumes.AsNoTracking().SingleAsync(resume => resume.Id == _resume)).ReadDocument().Basics.Name;
    }
}
