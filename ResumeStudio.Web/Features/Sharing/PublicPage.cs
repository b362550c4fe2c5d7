namespace ResumeStudio.Web.Features.Sharing;

/// <summary>A page ready to be sent: the same bytes for every visitor.</summary>
/// <param name="Html">The page in UTF-8.</param>
/// <param name="Brotli">The same, compressed.</param>
/// <param name="Tag">The entity tag, with its quotation marks.</param>
/// <param name="Policy">The content security policy: only the page's own styles, by their hashes.</param>
public sealed record PublicPage(byte[] Html, byte[] Brotli, string Tag, string Policy);
