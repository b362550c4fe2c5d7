using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Contact;
using ResumeStudio.Core.Email;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Contact;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Publishing;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Contact;

/// <summary>A published portfolio that takes messages, and a visitor who writes one.</summary>
internal sealed partial class ContactDesk : IDisposable
{
    public const string Host = "studio.example.com";

    public ContactDesk(bool sendsMail = true)
    {
        (string, string)[] mail = sendsMail ? [("Smtp:Host", "127.0.0.1"), ("Smtp:Port", "9"), ("Smtp:From", "studio@example.com")] : [];
        Studio = new(sendsMail ? "Development" : "Production", [("Site:Url", "https://" + Host), .. mail]) { Replace = services => services.AddSingleton<TimeProvider>(Clock) };
        Visitor = Studio.NewClient();
        Visitor.DefaultRequestHeaders.Host = Host;
        Visitor.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0");
    }

    public AdjustableClock Clock { get; } = new();

    public StudioFactory Studio { get; }

    public HttpClient Visitor { get; }

    public Guid Owner { get; private set; }

    public Guid Portfolio { get; private set; }

    public MessageService Messages => Studio.Services.GetRequiredService<MessageService>();

    public PublishPortfolio Publisher => Studio.Services.GetRequiredService<PublishPortfolio>();

    public PortfolioService Portfolios => Studio.Services.GetRequiredService<PortfolioService>();

    public async Task<ContactDesk> OpenAsync(string slug = "mara")
    {
        Owner = (await Studio.AddUserAsync()).Id;
        Portfolio = await AddAsync(Owner, slug);
        return this;
    }

    public async Task<Guid> AddAsync(Guid owner, string slug, bool hasForm = true)
    {
        var document = ExamplePortfolio.Create();
        (document.Contact.HasForm, document.Title) = (hasForm, "Mara Lindqvist");
        var portfolio = await Portfolios.CreateAsync(owner, "Site of " + slug, document);
        await Publisher.RunAsync(owner, portfolio, slug, allowsIndexing: true);
        return portfolio;
    }

    /// <summary>Publishes it again with the form switched on or off.</summary>
    public async Task SwitchAsync(bool hasForm)
    {
        var documents = Studio.Services.GetRequiredService<PortfolioDocumentService>();
        var opened = await documents.OpenAsync(Owner, Portfolio);
        opened.Document.Contact.HasForm = hasForm;
        await documents.SaveAsync(Owner, Portfolio, opened.Version, opened.Document);
        await Publisher.RunAsync(Owner, Portfolio, "mara", allowsIndexing: true);
    }

    /// <summary>Reads the form and takes the time that a person takes; <paramref name="proves"/> solves its puzzle.</summary>
    public async Task<Dictionary<string, string>> FillAsync(bool proves = true, string path = "/p/mara/contact", string text = "Hello Mara,\nare you free in June?")
    {
        var html = await Visitor.GetStringAsync(path);
        Clock.Advance(TimeSpan.FromSeconds(30));
        return new() { ["name"] = "Ada Byron", ["email"] = "ada@example.com", ["message"] = text, ["ticket"] = Ticket().Match(html).Groups[1].Value, ["solution"] = proves ? Solve(html) : "", ["fax"] = "" };
    }

    public Task<HttpResponseMessage> SendAsync(Dictionary<string, string> form, string path = "/p/mara/contact") => Visitor.PostAsync(path, new FormUrlEncodedContent(form));

    /// <summary>The messages in the owner's inbox.</summary>
    public async Task<IReadOnlyList<Data.Contact.MessageCard>> InboxAsync() => (await Messages.ListAsync(Owner)).Cards;

    public async Task<List<OutgoingMail>> MailsAsync()
    {
        await using var db = await Studio.OpenAsync();
        return await db.Set<OutgoingMail>().AsNoTracking().OrderBy(mail => mail.CreatedAt).ToListAsync();
    }

    /// <summary>The path of the link that was mailed to the sender.</summary>
    public async Task<string> MailedLinkAsync() => MailedLink().Match((await MailsAsync()).Last(mail => mail.Recipient == "ada@example.com").Body).Groups[1].Value;

    public void Dispose()
    {
        Visitor.Dispose();
        Studio.Dispose();
    }

    private static string Solve(string html)
    {
        using var parameters = JsonDocument.Parse(WebUtility.HtmlDecode(PuzzleText().Match(html).Groups[1].Value));
        byte[] Bytes(string name) => Convert.FromHexString(parameters.RootElement.GetProperty(name).GetString()!);
        var puzzle = new Puzzle(Bytes("nonce"), Bytes("salt"), Bytes("keyPrefix"));
        return Enumerable.Range(0, Puzzle.MostWork).First(counter => puzzle.IsSolvedBy((uint)counter)).ToString();
    }

    [GeneratedRegex("name=\"ticket\" value=\"([^\"]+)\"")]
    private static partial Regex Ticket();

    [GeneratedRegex("data-puzzle=\"([^\"]+)\"")]
    private static partial Regex PuzzleText();

    [GeneratedRegex($"https://studio\\.example\\.com(/contact/\\S+)")]
    private static partial Regex MailedLink();
}
