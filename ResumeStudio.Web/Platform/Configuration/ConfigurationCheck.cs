using ResumeStudio.Data;
using ResumeStudio.Web.Platform.Models;

namespace ResumeStudio.Web.Platform.Configuration;

/// <summary>Reads the whole configuration before anything starts, so that a mistake is one clear line and not a fault at midnight.</summary>
public static class ConfigurationCheck
{
    /// <summary>One line for each mistake; none when the program may start.</summary>
    public static IReadOnlyList<string> Problems(IConfiguration configuration) =>
        [.. Wrong(configuration), .. Unknown(configuration), .. Missing(configuration), .. ProviderCheck.Problems(configuration)];

    private static IEnumerable<string> Wrong(IConfiguration configuration) =>
        from setting in Settings.All
        from key in setting.KeysIn(configuration)
        let value = configuration.Text(key)
        where value is not null
        let problem = setting.Problem(value)
        where problem is not null
        select $"{key} {problem}.";

    // A machine may have a variable such as BROWSER for other programs; only what stands inside a section is meant for this one.
    private static IEnumerable<string> Unknown(IConfiguration configuration)
    {
        var known = Settings.All.Select(setting => setting.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return from section in known.Where(key => key.Contains(':')).Select(key => key.Split(':')[0]).Distinct(StringComparer.OrdinalIgnoreCase)
               from pair in configuration.GetSection(section).AsEnumerable()
               where pair.Key.Contains(':') && !string.IsNullOrEmpty(pair.Value) && !known.Contains(Setting.Named(pair.Key))
               select $"{pair.Key} is not a setting of this program.";
    }

    private static IEnumerable<string> Missing(IConfiguration configuration)
    {
        if (Has("Smtp:Host") != Has("Smtp:From")) yield return "Smtp:Host and Smtp:From belong together: set both or none.";
        if (Has("Smtp:Host") && Has("Smtp:From") && !Has("Site:Url")) yield return "Site:Url must be set with Smtp:Host: links in mails start with it.";
        if (string.Equals(configuration["Database:Provider"], nameof(DatabaseProvider.SqlServer), StringComparison.OrdinalIgnoreCase) && !Has("Database:ConnectionString"))
            yield return "Database:ConnectionString must be set for SqlServer.";

        bool Has(string key) => configuration.Text(key) is not null;
    }
}
