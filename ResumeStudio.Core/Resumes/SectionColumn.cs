using System.Text.Json.Serialization;

namespace ResumeStudio.Core.Resumes;

/// <summary>A column of a two-column design; one-column designs ignore it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SectionColumn>))]
public enum SectionColumn
{
    /// <summary>The wide column.</summary>
    Main,

    /// <summary>The narrow column.</summary>
    Side,
}
