using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Benchmarks.Resumes;

/// <summary>The program and a browser in which one person has a resume open in the editor.</summary>
internal sealed class EditorDesk : IAsyncDisposable
{
    private const string TypeAndWait = """
        ([id, text]) => new Promise(done => {
          const sheet = document.querySelector('iframe').contentDocument, input = document.getElementById(id), start = performance.now();
          const observer = new MutationObserver(() => {
            if (![...sheet.querySelectorAll('.pages [data-field]')].some(element => element.textContent.includes(text))) return;
            observer.disconnect();
            done(performance.now() - start);
          });
          observer.observe(sheet, { childList: true, subtree: true, characterData: true });
          input.value = text;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        })
        """;

    private const string MorphAndCut = """
        async html => {
          const [{ Idiomorph }, { paginate }] = await Promise.all([import('/lib/idiomorph.js'), import('/js/paginate.js')]);
          const frame = document.querySelector('iframe'), sheet = frame.contentDocument, start = performance.now();
          const next = new frame.contentWindow.DOMParser().parseFromString(html, 'text/html');
          Idiomorph.morph(sheet.querySelector('[data-flow]'), next.querySelector('[data-flow]'), { morphStyle: 'outerHTML' });
          paginate(sheet);
          return performance.now() - start;
        }
        """;

    private readonly StudioHost _host = new();
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private IBrowserContext _context = null!;
    private string _address = "";

    public IServiceProvider Services => _host.Services;

    public IPage Page { get; private set; } = null!;

    public static async Task<EditorDesk> OpenAsync(ResumeDocument document)
    {
        var desk = new EditorDesk();
        var origin = desk._host.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        desk._playwright = await Playwright.CreateAsync();
        desk._browser = await desk._playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = new[] { "/usr/lib/chromium/chromium-headless-shell", "/usr/lib/chromium/chromium", "/usr/bin/chromium" }.First(File.Exists),
            Args = ["--disable-dev-shm-usage"],
        });
        desk._context = await desk._browser.NewContextAsync(new() { BaseURL = origin, ViewportSize = new() { Width = 1440, Height = 900 } });
        await using var scope = desk.Services.CreateAsyncScope();
        var user = await desk.SignInAsync(scope.ServiceProvider, origin);
        desk._address = $"/resumes/{await desk.Services.GetRequiredService<ResumeService>().CreateAsync(user.Id, "Engineer", document)}";
        desk.Page = await desk.OpenTabAsync();
        return desk;
    }

    /// <summary>A further editor of the same resume, with its sheet drawn.</summary>
    public async Task<IPage> OpenTabAsync()
    {
        var page = await _context.NewPageAsync();
        await page.GotoAsync(_address);
        await page.FrameLocator("iframe").Locator(".page").First.WaitForAsync();
        return page;
    }

    /// <summary>Milliseconds from the input event to the changed sheet.</summary>
    public Task<double> TypeAsync(string address, string text) => Page.EvaluateAsync<double>(TypeAndWait, new[] { "f-" + address.Replace('.', '-'), text });

    /// <summary>Milliseconds that the browser needs for parsing, morphing and cutting alone.</summary>
    public Task<double> CutAsync(string html) => Page.EvaluateAsync<double>(MorphAndCut, html);

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _host.DisposeAsync();
    }

    private async Task<User> SignInAsync(IServiceProvider services, string origin)
    {
        var user = new User { UserName = "mara", Email = "mara@example.com", FullName = "Mara Lindqvist", EmailConfirmed = true };
        await services.GetRequiredService<UserManager<User>>().CreateAsync(user, "Correct-horse-9-battery");
        var scheme = IdentityConstants.ApplicationScheme;
        var options = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(scheme);
        var principal = await services.GetRequiredService<IUserClaimsPrincipalFactory<User>>().CreateAsync(user);
        principal.Identities.First().AddClaim(await services.GetRequiredService<Sessions>().OpenAsync(user.Id));
        var now = TimeProvider.System.GetUtcNow();
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(principal), new() { IssuedUtc = now, ExpiresUtc = now.AddHours(1) }, scheme);
        await _context.AddCookiesAsync([new() { Name = options.Cookie.Name!, Value = options.TicketDataFormat.Protect(ticket), Url = origin }]);
        return user;
    }
}
