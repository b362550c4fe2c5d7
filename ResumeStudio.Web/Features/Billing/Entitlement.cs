namespace ResumeStudio.Web.Features.Billing;

/// <summary>Whether a person may use a feature, and the words that say so or why not.</summary>
public sealed record Entitlement(bool Allowed, string Words);
