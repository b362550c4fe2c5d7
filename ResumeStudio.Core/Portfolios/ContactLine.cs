namespace ResumeStudio.Core.Portfolios;

/// <summary>One way to reach the person, as the page shows it.</summary>
/// <param name="Text">What is read.</param>
/// <param name="Href">The address of the link, or null where there is none.</param>
/// <param name="IsProfile">Whether it is the person's account on another site.</param>
public sealed record ContactLine(string Text, string? Href = null, bool IsProfile = false);
