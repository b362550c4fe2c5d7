using System.Globalization;

namespace ResumeStudio.Web.Platform.Configuration;

/// <summary>One setting that a person may write: its key, what it means without a value, and the rule a value must meet.</summary>
/// <param name="Key">The key with colons; as an environment variable the colons are double underscores.</param>
/// <param name="Default">What holds when nothing is set, as the README shows it.</param>
/// <param name="Meaning">One line for the README's table.</param>
/// <param name="Problem">The mistake in a value, in words that follow the key, or null.</param>
public sealed record Setting(string Key, string Default, string Meaning, Func<string, string?> Problem)
{
    private const string First = ":0:";

    /// <summary>A key with every place in a list made the first, as the settings name it.</summary>
    public static string Named(string key) => string.Join(':', key.Split(':').Select((part, at) => at > 0 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? "0" : part));

    /// <summary>The keys under which a value may stand: one, or one for each entry of a list.</summary>
    public IEnumerable<string> KeysIn(IConfiguration configuration)
    {
        var at = Key.IndexOf(First, StringComparison.Ordinal);
        return at < 0 ? [Key] : configuration.GetSection(Key[..at]).GetChildren().Select(entry => $"{entry.Path}:{Key[(at + First.Length)..]}");
    }
}
