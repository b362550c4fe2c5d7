namespace ResumeStudio.Web.Features.Billing;

/// <summary>What a plan may include or not.</summary>
public enum PaidFeature
{
    Pdf,
}
