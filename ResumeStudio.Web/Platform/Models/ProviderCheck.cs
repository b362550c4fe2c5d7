using ResumeStudio.Web.Platform.Configuration;

namespace ResumeStudio.Web.Platform.Models;

/// <summary>What the settings of a provider need besides values that are right one by one.</summary>
public static class ProviderCheck
{
    private static readonly string[] Needed = ["Name", "Endpoint", "Model"];

    /// <summary>One line for each mistake.</summary>
    public static IEnumerable<string> Problems(IConfiguration configuration)
    {
        var providers = configuration.GetSection("Models:Providers").GetChildren().Where(IsFilled).ToList();
        foreach (var provider in providers)
        {
            foreach (var key in Needed.Where(key => provider.Text(key) is null)) yield return $"{provider.Path}:{key} must be set.";
            if (IsOpenLine(provider)) yield return $"{provider.Path}:Endpoint must be https for a hosted provider: people's texts go there.";
        }

        foreach (var twice in providers.Select(provider => provider.Text("Name")).OfType<string>().GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
            yield return $"Models:Providers has two with the name {twice.Key}.";
    }

    private static bool IsFilled(IConfigurationSection provider) => provider.AsEnumerable().Any(pair => pair.Value is { Length: > 0 });

    private static bool IsOpenLine(IConfigurationSection provider) =>
        !string.Equals(provider.Text("Place"), nameof(ModelPlace.Local), StringComparison.OrdinalIgnoreCase)
        && Uri.TryCreate(provider.Text("Endpoint"), UriKind.Absolute, out var endpoint) && endpoint is { Scheme: "http", IsLoopback: false };
}
