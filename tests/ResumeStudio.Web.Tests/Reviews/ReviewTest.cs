using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Reviews;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Reviews;
using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Web.Tests.Reviews;

/// <summary>A resume with one bullet, and a link whose readers may comment.</summary>
public abstract partial class ReviewTest
{
    protected AdjustableClock Clock { get; private set; } = null!;

    protected StudioFactory Studio { get; private set; } = null!;

    protected Guid Owner { get; private set; }

    protected Guid Resume { get; private set; }

    protected Bullet Bullet { get; } = new() { Text = "Cut the build from 9 to 2 minutes" };

    protected string Token { get; private set; } = "";

    protected ReviewService Reviews => Studio.Services.GetRequiredService<ReviewService>();

    protected LinkService Links => Studio.Services.GetRequiredService<LinkService>();

    [SetUp]
    public async Task OpenAsync()
    {
        Clock = new AdjustableClock();
        Studio = new StudioFactory { Replace = services => services.AddSingleton<TimeProvider>(Clock) };
        Owner = (await Studio.AddUserAsync()).Id;
        var item = new WorkItem { Employer = "Northwind Labs", Roles = [new() { Position = "Engineer", Highlights = [Bullet] }] };
        ResumeDocument document = new() { Basics = new() { Name = "Mara Lindqvist" }, Sections = [new() { Kind = SectionKind.Work, Items = [item] }] };
        Resume = await Studio.Services.GetRequiredService<ResumeService>().CreateAsync(Owner, "Engineer", document);
        Token = await MakeAsync(new() { AllowsComments = true });
    }

    [TearDown]
    public void Close() => Studio.Dispose();

    protected Task<string> MakeAsync(LinkTerms terms, string? password = null) =>
        Studio.Services.GetRequiredService<PublishResume>().MakeSecretAsync(Owner, Resume, new(terms, Password: password));

    /// <summary>Sends a comment on a part, as a browser does: from the page with its form, with its cookies.</summary>
    protected Task<HttpResponseMessage> CommentAsync(HttpClient visitor, string about, string text, params (string Key, string Value)[] more) =>
        SendAsync(visitor, $"/s/{Token}/comments?about={about}", "comment", [("Input.Text", text), ("Input.Name", "Ada"), ("Input.Email", "ada@example.com"), .. more]);

    protected static async Task<HttpResponseMessage> SendAsync(HttpClient visitor, string address, string form, params (string Key, string Value)[] fields)
    {
        var (proof, cookies) = await ProofAsync(visitor, address);
        return await PostAsync(visitor, address, form, proof, cookies, fields);
    }

    /// <summary>What a page gives along for its forms.</summary>
    protected static async Task<(string Proof, IReadOnlyList<string> Cookies)> ProofAsync(HttpClient visitor, string address)
    {
        var page = await visitor.GetAsync(address);
        var cookies = page.Headers.TryGetValues("Set-Cookie", out var set) ? set.Select(cookie => cookie.Split(';')[0]) : [];
        return (Proof().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value, [.. cookies]);
    }

    protected static async Task<HttpResponseMessage> PostAsync(HttpClient visitor, string address, string form, string proof, IReadOnlyList<string> cookies, params (string Key, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent(fields.Prepend(("_handler", form)).Prepend(("__RequestVerificationToken", proof)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))),
        };
        request.Headers.Add("Cookie", string.Join("; ", cookies.Concat(visitor.DefaultRequestHeaders.TryGetValues("Cookie", out var own) ? own : [])));
        var answer = await visitor.SendAsync(request);
        if (KeyOf(answer) is { } key)
        {
            visitor.DefaultRequestHeaders.Remove("Cookie");
            visitor.DefaultRequestHeaders.Add("Cookie", key);
        }

        return answer;
    }

    protected static string? KeyOf(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var set) ? set.FirstOrDefault(cookie => cookie.StartsWith("reviewer=", StringComparison.Ordinal))?.Split(';')[0] : null;

    protected HttpClient NewVisitor()
    {
        var visitor = Studio.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new Uri("http://localhost:5080") });
        visitor.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0");
        return visitor;
    }

    protected async Task<CommentThread> OnlyAsync() => (await Reviews.ReadAsync(Owner, Resume, ReviewService.Portion)) is var board ? board.Open.Concat(board.Resolved).Single() : throw new InvalidOperationException();

    protected static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Proof();
}
