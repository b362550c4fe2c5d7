using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Mailing;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Testing;
using ResumeStudio.Testing.Email;
using ResumeStudio.Web.Features.Mailing;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Platform.Files;
using ResumeStudio.Web.Platform.Jobs;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Mailing;

/// <summary>A resume whose PDF is made, and a mail server on the loopback interface.</summary>
public abstract partial class MailTest
{
    protected const ContactDetails Shown = ContactDetails.Cautious | ContactDetails.Email;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    protected AdjustableClock Clock { get; private set; } = null!;

    protected SmtpServer Smtp { get; set; } = null!;

    protected StudioFactory Studio { get; private set; } = null!;

    protected Guid Owner { get; private set; }

    protected Guid Resume { get; private set; }

    protected MailingService Mailing => Studio.Services.GetRequiredService<MailingService>();

    [SetUp]
    public async Task OpenAsync()
    {
        Clock = new AdjustableClock();
        Smtp = new SmtpServer();
        Studio = new StudioFactory("Production", ("Smtp:Host", "127.0.0.1"), ("Smtp:Port", $"{Smtp.Port}"), ("Smtp:From", "studio@example.com"), ("Smtp:UseTls", "false"), ("Site:Url", "https://studio.example.com"))
        {
            Replace = services => services.AddSingleton<TimeProvider>(Clock),
        };
        Owner = (await Studio.AddUserAsync()).Id;
        Resume = await Studio.Services.GetRequiredService<ResumeService>().CreateAsync(Owner, "Engineer", new() { Basics = new() { Name = "Mara Lindqvist" } });
        await MakePdfAsync("%PDF the file"u8.ToArray());
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await Studio.DisposeAsync();
        await Smtp.DisposeAsync();
    }

    protected Task SendAsync(string to = "ada@example.com", MailedForm form = MailedForm.Pdf) =>
        Mailing.SendAsync(Owner, Resume, new(to, new("Bewerbung für Zoë", "Guten Tag,\n\nmein Lebenslauf."), Shown, form));

    /// <summary>The rows of the log, once all of them are over.</summary>
    protected Task<IReadOnlyList<ResumeMail>> OutcomeAsync() => UntilAsync(mail => mail.IsOver);

    protected async Task<IReadOnlyList<ResumeMail>> UntilAsync(Func<ResumeMail, bool> reached)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var mails = (await Mailing.ReadAsync(Owner, Resume)).Mails;
            if (mails.All(reached)) return mails;
            await Task.Delay(20, patience.Token);
        }
    }

    /// <summary>Lets time pass and sweeps, as the schedule does.</summary>
    protected async Task SweepAsync()
    {
        Clock.Advance(TimeSpan.FromMinutes(10));
        await Studio.Services.GetRequiredService<WorkRunner<ResumeMail>>().RunAsync(Studio.Services.GetRequiredService<SendResumeMail>(), null, CancellationToken.None);
    }

    /// <summary>Leaves the PDF of the newest version as the job would.</summary>
    protected async Task MakePdfAsync(byte[] content)
    {
        await using var db = await Studio.OpenAsync();
        var snapshots = Studio.Services.GetRequiredService<Snapshots>();
        var snapshot = await snapshots.TakeAsync(db, await db.Resumes.SingleAsync(resume => resume.Id == Resume), CancellationToken.None);
        await snapshots.OrderFilesAsync(db, snapshot, Shown, CancellationToken.None);
        await db.SaveChangesAsync();
        var files = await db.PublishedFiles.SingleAsync();
        await Studio.Services.GetRequiredService<IFileStore>().SaveAsync(files.PdfKey, content);
        files.Complete(Clock.GetUtcNow());
        await db.SaveChangesAsync();
    }

    /// <summary>The text of a received mail, its parts decoded.</summary>
    protected static string Decoded(string received) => Base64().Replace(received, part =>
        "\r\n\r\n" + Encoding.UTF8.GetString(Convert.FromBase64String(part.Groups[1].Value.Replace("\r\n", ""))) + "\r\n");

    [GeneratedRegex(@"\r\n\r\n([A-Za-z0-9+/=\r\n]{16,}?)(?=\r\n--|\r\n\r\n|\z)")]
    private static partial Regex Base64();
}
