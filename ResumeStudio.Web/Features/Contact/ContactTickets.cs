using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using ResumeStudio.Core.Contact;

namespace ResumeStudio.Web.Features.Contact;

/// <summary>The tickets of message forms as text that only we can write: it stands in for a cookie, so that the form sets none.</summary>
public sealed class ContactTickets(IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Contact.FormTickets.v1");

    public FormTicket Issue(Guid publicationId) => FormTicket.For(publicationId, clock.GetUtcNow());

    public string Write(FormTicket ticket) => _protector.Protect(string.Create(CultureInfo.InvariantCulture,
        $"{ticket.Id:N}|{ticket.PublicationId:N}|{ticket.ShownAt.UtcTicks}|{Convert.ToHexString(ticket.Puzzle.Salt)}|{Convert.ToHexString(ticket.Puzzle.Prefix)}"));

    /// <summary>The ticket, or null when it is missing, forged, too old or of another portfolio.</summary>
    public FormTicket? Read(string text, Guid publicationId)
    {
        try
        {
            var ticket = Parse(_protector.Unprotect(text).Split('|'));
            return ticket.PublicationId == publicationId && ticket.IsGoodAt(clock.GetUtcNow()) ? ticket : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Whether the form comes back sooner than a person can write.</summary>
    public bool IsHasty(FormTicket ticket) => ticket.IsHastyAt(clock.GetUtcNow());

    private static FormTicket Parse(string[] parts)
    {
        var id = Guid.Parse(parts[0]);
        return new(id, Guid.Parse(parts[1]), new(long.Parse(parts[2], CultureInfo.InvariantCulture), TimeSpan.Zero), new(id.ToByteArray(), Convert.FromHexString(parts[3]), Convert.FromHexString(parts[4])));
    }
}
