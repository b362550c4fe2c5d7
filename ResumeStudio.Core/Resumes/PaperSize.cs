using System.Text.Json.Serialization;

namespace ResumeStudio.Core.Resumes;

/// <summary>The sheet that a resume is printed on.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PaperSize>))]
public enum PaperSize
{
    /// <summary>210 × 297 mm (ISO 216).</summary>
    A4,

    /// <summary>8.5 × 11 inches (ANSI A).</summary>
    Letter,
}
