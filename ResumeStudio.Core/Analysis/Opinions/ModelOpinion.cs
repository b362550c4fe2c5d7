using System.Text.Json;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Models;

namespace ResumeStudio.Core.Analysis.Opinions;

/// <summary>What a model said of the resume that one analysis read. It stands beside the report, and no score knows of it.</summary>
public sealed class ModelOpinion : IOwned
{
    private ModelOpinion() { }

    /// <summary>The row's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The analysis that it stands beside; it has at most one.</summary>
    public Guid RunId { get; private set; }

    /// <summary>The provider's name, as <see cref="ModelCall.Provider"/>.</summary>
    public string Provider { get; private set; } = "";

    /// <summary>The model.</summary>
    public string Model { get; private set; } = "";

    /// <summary>The prompt with its version, as <see cref="ModelCall.Prompt"/>.</summary>
    public string Prompt { get; private set; } = "";

    /// <summary>When it was given.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>The points as JSON.</summary>
    public string Text { get; private set; } = "";

    /// <summary>An opinion that says nothing yet.</summary>
    public static ModelOpinion Beside(AnalysisRun run) => new() { OwnerId = run.OwnerId, RunId = run.Id };

    /// <summary>Takes what was said, in the place of what was said before.</summary>
    public void Take(Opinion said, (string Provider, string Model) by, string prompt, DateTimeOffset now) =>
        (Text, Provider, Model, Prompt, CreatedAt) = (JsonSerializer.Serialize(said, JsonSerializerOptions.Web), by.Provider, by.Model, prompt, now);

    /// <summary>What was said; a new copy at each call.</summary>
    public Opinion Read() => JsonSerializer.Deserialize<Opinion>(Text, JsonSerializerOptions.Web) ?? throw new JsonException("A stored opinion is a JSON object.");
}
