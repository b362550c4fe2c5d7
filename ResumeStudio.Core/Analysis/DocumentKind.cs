using System.Text.Json.Serialization;

namespace ResumeStudio.Core.Analysis;

/// <summary>What a document is for; how long it may be depends on it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentKind>))]
public enum DocumentKind
{
    /// <summary>A resume for an employer.</summary>
    Resume,

    /// <summary>An academic CV with publications and teaching.</summary>
    AcademicCv,

    /// <summary>A resume for a federal agency of the United States; two pages since September 2025 (OPM, Merit Hiring Plan).</summary>
    Federal,
}
