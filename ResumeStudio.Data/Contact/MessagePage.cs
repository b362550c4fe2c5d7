namespace ResumeStudio.Data.Contact;

/// <summary>Some cards of the inbox and, when it goes on, the cursor to ask for more.</summary>
public sealed record MessagePage(IReadOnlyList<MessageCard> Cards, MessageCard? Next);
