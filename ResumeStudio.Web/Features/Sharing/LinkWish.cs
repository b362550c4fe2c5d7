using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>What an owner wants a link to be.</summary>
/// <param name="Terms">What visitors may see and do.</param>
/// <param name="Slug">The address of a page; not used for a link with a secret.</param>
/// <param name="Password">A new password; empty removes it; null leaves it as it is.</param>
public sealed record LinkWish(LinkTerms Terms, string Slug = "", string? Password = null);
