using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ResumeStudio.Core.Models;

/// <summary>Reads a model's JSON as strictly as we asked for it, whatever the provider promised: every member there, none besides, none null that may not be.</summary>
public static class JsonAnswer
{
    /// <summary>How answers are written and read.</summary>
    public static JsonSerializerOptions Form { get; } = Write();

    /// <summary>Reads <paramref name="text"/>; a fence of Markdown around it is forgiven.</summary>
    /// <param name="text">What the model wrote.</param>
    /// <param name="problem">What is wrong, in words for the model; empty when nothing is.</param>
    /// <returns>The answer, or null.</returns>
    public static T? Read<T>(string text, out string problem) where T : class
    {
        try
        {
            problem = "";
            if (JsonSerializer.Deserialize<T>(Bare(text), Form) is { } answer) return answer;
            problem = "The answer is null.";
        }
        catch (JsonException wrong)
        {
            problem = wrong.Message;
        }

        return null;
    }

    // Closed at once: two first questions at the same instant would both try to complete it.
    private static JsonSerializerOptions Write()
    {
        var form = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            NumberHandling = JsonNumberHandling.Strict,
            MaxDepth = 16,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
        form.MakeReadOnly();
        return form;
    }

    private static string Bare(string text)
    {
        var trimmed = text.Trim();
        if (!trimmed.StartsWith("```", StringComparison.Ordinal)) return trimmed;
        var (start, end) = (trimmed.IndexOf('\n'), trimmed.LastIndexOf("```", StringComparison.Ordinal));
        return start > 0 && end > start ? trimmed[start..end].Trim() : trimmed;
    }
}
