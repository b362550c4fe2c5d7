using System.Text.Json.Serialization;

namespace ResumeStudio.Core.Analysis;

/// <summary>How much a finding matters.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Severity>))]
public enum Severity
{
    /// <summary>The resume may not be read at all, or may be taken for a deceit.</summary>
    Fatal,

    /// <summary>To mend.</summary>
    Fix,

    /// <summary>To improve.</summary>
    Improve,

    /// <summary>Only told; it costs nothing.</summary>
    Note,
}
