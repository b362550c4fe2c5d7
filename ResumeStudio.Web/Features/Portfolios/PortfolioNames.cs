namespace ResumeStudio.Web.Features.Portfolios;

/// <summary>What a portfolio's page is called.</summary>
/// <param name="Title">The title of the page.</param>
/// <param name="Description">What it is about, as plain text; empty when there is nothing to say.</param>
public sealed record PortfolioNames(string Title, string Description);
