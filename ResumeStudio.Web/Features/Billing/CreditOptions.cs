namespace ResumeStudio.Web.Features.Billing;

public sealed class CreditOptions
{
    /// <summary>Credits that each person gets every month; none: nothing is counted and everything is included.</summary>
    public int? Monthly { get; set; }
}
