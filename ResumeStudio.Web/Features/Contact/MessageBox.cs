namespace ResumeStudio.Web.Features.Contact;

/// <summary>The messages of one portfolio, counted.</summary>
/// <param name="PortfolioId">The portfolio.</param>
/// <param name="Title">Its title.</param>
/// <param name="Messages">All its messages.</param>
/// <param name="Unread">Those not read yet.</param>
public sealed record MessageBox(Guid PortfolioId, string Title, int Messages, int Unread);
