namespace ResumeStudio.Core.Contact;

/// <summary>A form that has been sent: whoever sends it again is told so. It is forgotten once the form would be too old anyway.</summary>
public sealed class SpentTicket
{
    private SpentTicket() { }

    /// <summary>The ticket's id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Until when it has to be remembered.</summary>
    public DateTimeOffset Until { get; private set; }

    /// <summary>Notes that a ticket is used up.</summary>
    public static SpentTicket Of(FormTicket ticket) => new() { Id = ticket.Id, Until = ticket.ShownAt + FormTicket.Lifetime };
}
