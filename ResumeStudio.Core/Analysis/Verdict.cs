using System.Text.Json.Serialization;

namespace ResumeStudio.Core.Analysis;

/// <summary>What a check says of a resume.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Verdict>))]
public enum Verdict
{
    /// <summary>Nothing to mend: one point.</summary>
    Passed,

    /// <summary>Something to improve: half a point, or its share over bullets.</summary>
    Warning,

    /// <summary>Something to mend: no point, or its share over bullets.</summary>
    Failed,

    /// <summary>There was nothing to check, or nothing to check it with. It leaves the score and never counts as passed.</summary>
    NotApplicable,
}
