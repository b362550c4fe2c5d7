using System.Text.Json.Serialization;

namespace ResumeStudio.Core.Analysis.Stories;

/// <summary>The four parts of a project's story, known as STAR.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StoryPart>))]
public enum StoryPart
{
    /// <summary>How things stood.</summary>
    Situation,

    /// <summary>What had to be done.</summary>
    Task,

    /// <summary>What the person did.</summary>
    Action,

    /// <summary>What came of it.</summary>
    Result,
}
