using System.Text.Json.Serialization;

namespace ResumeStudio.Core.Portfolios;

/// <summary>Whether a page is light or dark.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ColourMode>))]
public enum ColourMode
{
    /// <summary>As the visitor's system is set.</summary>
    Auto,

    /// <summary>Always light.</summary>
    Light,

    /// <summary>Always dark.</summary>
    Dark,
}
