using System.Text.Json.Serialization;

namespace ResumeStudio.Core.Analysis;

/// <summary>The four published scores.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ScoreKind>))]
public enum ScoreKind
{
    /// <summary>The check stands apart from the scores.</summary>
    None,

    /// <summary>Whether programs can read it: R-P, R-C, R-S1 to R-S3.</summary>
    Ats,

    /// <summary>Whether it shows what was achieved: R-W3 to R-W6, R-W10.</summary>
    Impact,

    /// <summary>Whether it is short enough: R-S4, R-S5, R-W1, R-W2.</summary>
    Brevity,

    /// <summary>Whether it is well written: R-W7 to R-W9.</summary>
    Grammar,
}
