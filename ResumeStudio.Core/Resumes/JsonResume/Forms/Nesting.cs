using System.Text.Json.Nodes;

namespace ResumeStudio.Core.Resumes.JsonResume.Forms;

/// <summary>How deep a value may be that is kept beside the model. With what stands around it, the whole must stay below the 64 levels that can be stored.</summary>
internal static class Nesting
{
    public const int Deepest = 32;

    /// <summary>Whether <paramref name="value"/> can be kept; if not, the report says that it is left out.</summary>
    public static bool Fits(JsonNode? value, string path, ImportReport report)
    {
        if (Fits(value)) return true;
        report.LeftOut(path, $"This value is nested more than {Deepest} levels deep. It is left out.");
        return false;
    }

    public static bool Fits(JsonNode? value) => !IsDeeper(value, Deepest);

    private static bool IsDeeper(JsonNode? node, int levels) => node switch
    {
        JsonObject or JsonArray when levels == 0 => true,
        JsonObject values => values.Any(pair => IsDeeper(pair.Value, levels - 1)),
        JsonArray entries => entries.Any(entry => IsDeeper(entry, levels - 1)),
        _ => false,
    };
}
