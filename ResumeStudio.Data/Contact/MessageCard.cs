namespace ResumeStudio.Data.Contact;

/// <summary>What the inbox shows of one message before it is opened. The last card of a page is the cursor to the next one.</summary>
/// <param name="Id">The message's id.</param>
/// <param name="PortfolioId">The portfolio that it came through.</param>
/// <param name="Portfolio">That portfolio's title.</param>
/// <param name="Name">The sender's name.</param>
/// <param name="Email">The sender's address.</param>
/// <param name="Opening">How the text begins.</param>
/// <param name="DeliveredAt">When it was delivered.</param>
/// <param name="IsRead">Whether the owner has read it.</param>
public sealed record MessageCard(Guid Id, Guid PortfolioId, string Portfolio, string Name, string Email, string Opening, DateTimeOffset DeliveredAt, bool IsRead);
