using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Benchmarks.Sharing;

/// <summary>The program with one resume on its public page.</summary>
internal sealed class SharedPage : IAsyncDisposable
{
    private readonly StudioHost _host = new();
    private Guid _owner;
    private Guid _resume;

    public IServiceProvider Services => _host.Services;

    public string Address => _host.ClientOptions.BaseAddress.ToString().TrimEnd('/') + "/r/mara-lindqvist";

    public static async Task<SharedPage> OpenAsync()
    {
        var page = new SharedPage();
        await using var scope = page.Services.CreateAsyncScope();
        var user = new User { UserName = "mara", Email = "mara@example.com", FullName = "Mara Lindqvist", EmailConfirmed = true };
        await scope.ServiceProvider.GetRequiredService<UserManager<User>>().CreateAsync(user, "Correct-horse-9-battery");
        page._owner = user.Id;
        page._resume = await page.Services.GetRequiredService<ResumeService>().CreateAsync(user.Id, "Engineer", ExamplePersons.Find("engineer").Create());
        await page.PublishAsync("");
        return page;
    }

    /// <summary>Publishes anew, with another title, so that nothing rendered before is of use.</summary>
    public Task PublishAsync(string title) =>
        Services.GetRequiredService<PublishResume>().PublishPageAsync(_owner, _resume, new(new LinkTerms { Title = title }, "mara-lindqvist"));

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
