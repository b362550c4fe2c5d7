using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Domains;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform;
using ResumeStudio.Web.Platform.Email;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>The words of the mails about a domain.</summary>
public sealed class DomainMails(IDbContextFactory<StudioDbContext> contexts, Mailbox mailbox, SiteAddress site)
{
    public async Task SendAsync(CustomDomain domain, DomainNews news, CancellationToken stop = default)
    {
        if (Words(domain, news) is var (subject, text)) await SendAsync(domain.OwnerId, subject, text, stop);
    }

    /// <summary>Tells that the certificate of a name fails.</summary>
    public Task SendAsync(CustomDomain domain, DomainHost host, CancellationToken stop = default)
    {
        var name = HostName.Stored(host.Name).Shown;
        return SendAsync(domain.OwnerId, $"The certificate of {name} fails",
            $"visitors of {name} have no valid certificate since {Moment(host.Certificate.FailingSince!.Value)}, so their browsers warn them.\n\n{host.Certificate.Finding}\n\nUntil it is there again, search engines are told the other address of your pages.", stop);
    }

    private async Task SendAsync(Guid ownerId, string subject, string text, CancellationToken stop)
    {
        if (await OwnerAsync(ownerId, stop) is not { } owner) return;
        await mailbox.SendAsync(owner.Email, subject, $"Hello {owner.Name},\n\n{text}\n\nYour domains: {site.Root}/portfolios/domains\n", stop);
    }

    private static (string Subject, string Text)? Words(CustomDomain domain, DomainNews news) => news switch
    {
        DomainNews.Verified => ($"{domain.Host.Shown} is verified",
            $"we found the record for {domain.Host.Shown}, so it is yours here. Keep the record: we look for it every day."),
        DomainNews.RecordGone => ($"The record of {domain.Host.Shown} is missing",
            $"we no longer find the verification record of {domain.Host.Shown}. Nothing has changed yet. If it is not back by {Moment(domain.OffAt!.Value)}, the domain is turned off.\n\nThe record:\n{domain.VerificationName}  TXT  {domain.VerificationText}"),
        DomainNews.TurnedOff => ($"{domain.Host.Shown} is turned off",
            $"the verification record of {domain.Host.Shown} has been missing for {(int)CheckSchedule.Grace.TotalHours} hours, so the domain no longer shows your pages. Add the record again and choose “Check now” to turn it on.\n\nThe record:\n{domain.VerificationName}  TXT  {domain.VerificationText}"),
        _ => null,
    };

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMMM, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private async Task<(string Email, string Name)?> OwnerAsync(Guid id, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var owner = await db.Users.Where(user => user.Id == id && user.EmailConfirmed).Select(user => new { user.Email, user.FullName }).FirstOrDefaultAsync(stop);
        return owner is null ? null : (owner.Email!, owner.FullName);
    }
}
