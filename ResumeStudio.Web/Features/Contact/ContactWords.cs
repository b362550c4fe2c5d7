namespace ResumeStudio.Web.Features.Contact;

/// <summary>What a sender is told wherever it matters.</summary>
internal static class ContactWords
{
    public const string Kept = "Kept are your name, your address, the text and the time, and nothing else about you, until the owner deletes them here. A copy goes to the owner’s own mailbox.";
}
