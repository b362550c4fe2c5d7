namespace ResumeStudio.Web.Platform.Configuration;

/// <summary>Reads settings so that an empty value is none, as a deployment writes it for a variable that it was not given.</summary>
public static class SettingValues
{
    public static string? Text(this IConfiguration configuration, string key) => configuration[key] is { Length: > 0 } text ? text : null;

    public static T Value<T>(this IConfiguration configuration, string key, T otherwise) where T : struct =>
        configuration.Text(key) is null ? otherwise : configuration.GetValue(key, otherwise);

    /// <summary>One section without its empty values, to bind options to.</summary>
    public static IConfiguration Filled(this IConfiguration configuration, string section) => new ConfigurationBuilder()
        .AddInMemoryCollection(configuration.GetSection(section).AsEnumerable(makePathsRelative: true).Where(pair => pair.Value is { Length: > 0 }))
        .Build();
}
