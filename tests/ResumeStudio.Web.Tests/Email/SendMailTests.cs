using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Email;
using ResumeStudio.Data;
using ResumeStudio.Testing;
using ResumeStudio.Testing.Email;
using ResumeStudio.Web.Platform.Email;
using ResumeStudio.Web.Platform.Jobs;
using ResumeStudio.Web.Tests.Accounts;

namespace ResumeStudio.Web.Tests.Email;

public sealed class SendMailTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly LogLines _log = new();
    private SmtpServer _smtp = null!;
    private AccountServer _server = null!;

    [SetUp]
    public void Start()
    {
        _smtp = new SmtpServer();
        _server = new AccountServer("Production", ("Smtp:Host", "127.0.0.1"), ("Smtp:Port", $"{_smtp.Port}"), ("Smtp:From", "studio@example.com"), ("Smtp:UseTls", "false"), ("Site:Url", "https://studio.example.com"));
        _server.Services.GetRequiredService<ILoggerFactory>().AddProvider(_log);
    }

    [TearDown]
    public async Task StopAsync()
    {
        await _server.DisposeAsync();
        await _smtp.DisposeAsync();
    }

    [Test]
    public async Task A_mail_reaches_the_server_as_it_was_written_and_its_text_is_forgotten()
    {
        await Mailbox.SendAsync("ada@example.com", "Grüße", "Hello Ada,\n\nhttps://studio.example.com/confirm-email?code=abc\n.\nend");
        var mail = await OutcomeAsync();
        var received = _smtp.Received.Single();
        Assert.That((mail.Status, mail.Body), Is.EqualTo((WorkStatus.Completed, "")));
        Assert.That(received, Does.Contain("To: ada@example.com").And.Contain("studio@example.com").And.Contain($"<{mail.Id:N}@example.com>"));
        Assert.That(Text(received), Does.Contain("https://studio.example.com/confirm-email?code=abc").And.Contain("end"));
    }

    [Test]
    public async Task A_server_that_is_busy_is_tried_again_later()
    {
        _smtp.AnswerTo = _ => "451 later";
        await Mailbox.SendAsync("ada@example.com", "Hello", "text");
        await UntilAsync(mail => mail.FailureReason is not null);
        var waiting = await OnlyAsync();
        Assert.That((waiting.Status, waiting.Attempts), Is.EqualTo((WorkStatus.Queued, 1)));
        _smtp.AnswerTo = _ => null;
        Assert.That((await SweepUntilOverAsync()).Status, Is.EqualTo(WorkStatus.Completed));
    }

    [Test]
    public async Task After_five_attempts_it_is_given_up_with_a_reason_that_names_nobody()
    {
        _smtp.AnswerTo = _ => "451 mailbox of ada@example.com is busy";
        await Mailbox.SendAsync("ada@example.com", "Hello", "text");
        var mail = await SweepUntilOverAsync();
        Assert.That((mail.Status, mail.Attempts, mail.FailureReason), Is.EqualTo((WorkStatus.Failed, 5, "The mail server could not take the mail (451).")));
        Assert.That(_log.Lines, Is.Not.Empty.And.None.Contain("ada@example.com"));
    }

    [Test]
    public async Task A_refused_address_is_not_tried_again()
    {
        _smtp.AnswerTo = _ => "550 no such person";
        await Mailbox.SendAsync("ada@example.com", "Hello", "text");
        var mail = await OutcomeAsync();
        Assert.That((mail.Status, mail.Attempts, mail.FailureReason), Is.EqualTo((WorkStatus.Failed, 1, "The mail server refused the mail (550).")));
    }

    [Test]
    public async Task A_server_that_is_gone_says_so()
    {
        await _smtp.DisposeAsync();
        await Mailbox.SendAsync("ada@example.com", "Hello", "text");
        await UntilAsync(mail => mail.FailureReason is not null);
        Assert.That((await OnlyAsync()).FailureReason, Is.EqualTo("The mail server cannot be reached."));
        _smtp = new SmtpServer();
    }

    [TestCase("ada@example.com\r\nBcc: eve@example.com", "Hello")]
    [TestCase("ada@example.com, eve@example.com", "Hello")]
    [TestCase("ada@example.com", "Hello\r\nBcc: eve@example.com")]
    public void Nothing_that_could_add_a_header_is_taken(string recipient, string subject) =>
        Assert.That(() => Mailbox.SendAsync(recipient, subject, "text"), Throws.ArgumentException);

    [Test]
    public async Task A_message_in_the_name_of_a_person_never_becomes_a_header()
    {
        var visitor = _server.NewVisitor();
        await visitor.SendFormAsync("/register", "register", ("FullName", "Eve\r\nBcc: all@example.com"), ("Username", "eve"), ("Email", "eve@example.com"), ("Password", AccountServer.Password));
        await OutcomeAsync();
        Assert.That(_smtp.Recipients, Has.Count.EqualTo(1));
        Assert.That(_smtp.Received.Single(), Does.Not.Contain("Bcc"));
    }

    private Mailbox Mailbox => _server.Services.GetRequiredService<Mailbox>();

    private static string Text(string received)
    {
        var body = received[(received.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        return received.Contains("base64", StringComparison.Ordinal) ? System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(body)) : body.Replace("=\r\n", "").Replace("=3D", "=");
    }

    private async Task<OutgoingMail> SweepUntilOverAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!(await OnlyAsync()).IsOver)
        {
            _server.Clock.Advance(TimeSpan.FromMinutes(10));
            await _server.Services.GetRequiredService<WorkRunner<OutgoingMail>>().RunAsync(_server.Services.GetRequiredService<SendMail>(), null, patience.Token);
        }

        return await OnlyAsync();
    }

    private async Task<OutgoingMail> OutcomeAsync()
    {
        await UntilAsync(mail => mail.IsOver);
        return await OnlyAsync();
    }

    private async Task UntilAsync(Func<OutgoingMail, bool> reached)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!reached(await OnlyAsync())) await Task.Delay(20, patience.Token);
    }

    private async Task<OutgoingMail> OnlyAsync()
    {
        await using var db = await _server.Services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync();
        return await db.Set<OutgoingMail>().AsNoTracking().SingleAsync();
    }
}
