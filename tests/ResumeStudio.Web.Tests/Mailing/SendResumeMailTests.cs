using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Mailing;
using ResumeStudio.Web.Features.Mailing;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Mailing;

/// <summary>What reaches the mail server, and what is said when it does not.</summary>
public sealed class SendResumeMailTests : MailTest
{
    [Test]
    public async Task Each_person_gets_a_mail_of_their_own_with_the_pdf_and_answers_go_to_the_owner()
    {
        await SendAsync("ada@example.com, ben@example.com");
        var mails = await OutcomeAsync();
        Assert.That(mails.Select(mail => (mail.Status, mail.Version)), Is.All.EqualTo((WorkStatus.Completed, 1)));
        Assert.That(Smtp.Received, Has.Count.EqualTo(2));
        var received = Smtp.Received.Single(mail => mail.Contains("To: ada@example.com"));
        Assert.That(received, Does.Not.Contain("ben@example.com").And.Contain($"<{mails.Single(mail => mail.Recipient == "ada@example.com").Id:N}@example.com>"));
        Assert.That(received, Does.Match("(?i)reply-to:[^\r]*mara-[0-9a-f]+@example.com").And.Contain("mara-lindqvist.pdf").And.Contain("application/pdf"));
        Assert.That(Decoded(received), Does.Contain("mein Lebenslauf.").And.Contain("Sent for Mara Lindqvist by Résumé Studio").And.Contain("%PDF the file"));
    }

    [Test]
    public async Task A_link_is_the_recipient_s_own_and_its_secret_is_forgotten_here()
    {
        await SendAsync(form: MailedForm.Link);
        Assert.That((await OutcomeAsync()).Single().LinkAddress, Is.Null);
        var secret = System.Text.RegularExpressions.Regex.Match(Decoded(Smtp.Received.Single()).Replace("=\r\n", ""), "https://studio.example.com(/s/[A-Za-z0-9_-]{27})").Groups[1].Value;
        using var client = Studio.CreateClient(new() { BaseAddress = new("https://studio.example.com") });
        Assert.That(await client.GetStringAsync(secret), Does.Contain("Mara Lindqvist"));
        Assert.That((await Studio.Services.GetRequiredService<LinkService>().ReadAsync(Owner, Resume)).Secrets.Single().Link.Terms.Label, Is.EqualTo("ada@example.com"));
    }

    [Test]
    public async Task A_server_that_takes_the_mail_and_hangs_up_is_not_asked_again()
    {
        Smtp.HangsUpAfterMail = true;
        await SendAsync();
        var mail = (await OutcomeAsync()).Single();
        Assert.That((mail.Status, mail.FailureReason), Is.EqualTo((WorkStatus.Failed, ResumeMail.Uncertain)));
        await SweepAsync();
        Assert.That(Smtp.Received, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_program_that_died_while_handing_over_does_not_send_again()
    {
        await using (var db = await Studio.OpenAsync())
        {
            var mail = ResumeMail.To(await db.ResumeSnapshots.SingleAsync(), "ada@example.com", new("Hello", "text"), Shown, null, Clock.GetUtcNow());
            mail.Claim("a worker that died", Clock.GetUtcNow(), TimeSpan.FromMinutes(5));
            mail.BeginHandOver();
            db.Add(mail);
            await db.SaveChangesAsync();
        }

        await SweepAsync();
        Assert.That((await OutcomeAsync()).Single().FailureReason, Is.EqualTo(ResumeMail.Uncertain));
        Assert.That(Smtp.Received, Is.Empty);
    }

    [Test]
    public async Task A_busy_server_is_asked_again_and_gets_the_mail_once()
    {
        Smtp.AnswerTo = _ => "451 busy";
        await SendAsync();
        var waiting = (await UntilAsync(mail => mail is { Status: WorkStatus.Queued, Attempts: 1 })).Single();
        Assert.That(waiting.FailureReason, Is.EqualTo("The mail server could not take the mail (451)."));
        Smtp.AnswerTo = _ => null;
        await SweepAsync();
        Assert.That((await OutcomeAsync()).Single().Status, Is.EqualTo(WorkStatus.Completed));
        Assert.That(Smtp.Received, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_refused_address_says_so_and_is_not_tried_again()
    {
        Smtp.AnswerTo = _ => "550 no such person";
        await SendAsync();
        var mail = (await OutcomeAsync()).Single();
        Assert.That((mail.Status, mail.Attempts, mail.FailureReason), Is.EqualTo((WorkStatus.Failed, 1, "The mail server refused the mail (550).")));
    }

    [Test]
    public async Task A_server_that_is_gone_leaves_the_mail_waiting()
    {
        await Smtp.DisposeAsync();
        await SendAsync();
        var mail = (await UntilAsync(mail => mail.FailureReason is not null)).Single();
        Assert.That((mail.Status, mail.FailureReason), Is.EqualTo((WorkStatus.Queued, "The mail server cannot be reached.")));
        Smtp = new();
    }

    [Test]
    public async Task A_pdf_that_is_too_large_is_not_sent()
    {
        await MakePdfAsync(new byte[ResumeMail.AttachmentBytes + 1]);
        await SendAsync();
        Assert.That((await OutcomeAsync()).Single().FailureReason, Does.StartWith("The PDF is larger than 10 MB"));
        Assert.That(Smtp.Received, Is.Empty);
    }

    [Test]
    public async Task A_mail_waits_for_its_pdf()
    {
        await using (var db = await Studio.OpenAsync())
        {
            db.RemoveRange(await db.PublishedFiles.ToListAsync());
            await db.SaveChangesAsync();
        }

        await SendAsync();
        Assert.That((await UntilAsync(mail => mail.FailureReason is not null)).Single(), Has.Property("Status").EqualTo(WorkStatus.Queued).And.Property("FailureReason").EqualTo("The PDF is not made yet."));
    }

    [Test]
    public async Task A_mail_of_a_resume_in_the_trash_is_not_sent()
    {
        Smtp.AnswerTo = _ => "451 busy";
        await SendAsync();
        await UntilAsync(mail => mail is { Status: WorkStatus.Queued, Attempts: 1 });
        await Studio.Services.GetRequiredService<ResumeService>().DeleteAsync(Owner, Resume);
        Smtp.AnswerTo = _ => null;
        await SweepAsync();
        Assert.That((await OutcomeAsync()).Single().Status, Is.EqualTo(WorkStatus.Failed));
        Assert.That(Smtp.Received, Is.Empty);
    }
}
