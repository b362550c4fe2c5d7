namespace ResumeStudio.Web.Features.Publishing;

/// <summary>What a host of a person's own leads to.</summary>
/// <param name="Slug">The address of the open portfolio.</param>
/// <param name="LeadsOn">The host that visitors are sent on to, because it stands for both; or null when they get the pages here.</param>
public sealed record SiteName(string Slug, string? LeadsOn);
