namespace ResumeStudio.Web.Platform.Configuration;

/// <summary>One setting that a person may write: its key, what it means without a value, and the rule a value must meet.</summary>
/// <param name="Key">The key with colons; as an environment variable the colons are double underscores.</param>
/// <param name="Default">What holds when nothing is set, as the README shows it.</param>
/// <param name="Meaning">One line for the README's table.</param>
/// <param name="Problem">The mistake in a value, in words that follow the key, or null.</param>
public sealed record Setting(string Key, string Default, string Meaning, Func<string, string?> Problem);
