namespace ResumeStudio.Web.Platform.Models;

public sealed class ModelOptions
{
    /// <summary>In the order in which they are asked.</summary>
    public List<ModelProvider> Providers { get; set; } = [];

    public string Currency { get; set; } = "USD";

    /// <summary>The longest that one provider may take for an answer, retries included.</summary>
    public int TimeoutSeconds { get; set; } = 90;

    /// <summary>The most that one person's calls may cost in a month.</summary>
    public decimal? MonthlyBudget { get; set; }

    /// <summary>The most that all calls of this installation may cost in a month.</summary>
    public decimal? InstallationBudget { get; set; }

    public TimeSpan Timeout => TimeSpan.FromSeconds(TimeoutSeconds);
}
