namespace ResumeStudio.Web.Features.Publishing;

/// <summary>Says that a request came to the host of one portfolio, so that its page names its files from the root.</summary>
/// <param name="Slug">The portfolio's address.</param>
internal sealed record OwnHost(string Slug);
