namespace ResumeStudio.Web.Features.Sharing;

/// <summary>All links of a resume.</summary>
/// <param name="Title">The resume's title.</param>
/// <param name="Name">The person's name in it.</param>
/// <param name="Version">The resume's newest version.</param>
/// <param name="Page">Its public page, or null.</param>
/// <param name="Secrets">Its links with a secret, newest first.</param>
public sealed record LinkBoard(string Title, string Name, int Version, LinkCard? Page, IReadOnlyList<LinkCard> Secrets);
