using System.Text.Json.Serialization;

namespace ResumeStudio.Core.Analysis;

/// <summary>Whether there is something to score.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReportState>))]
public enum ReportState
{
    /// <summary>The resume was read and scored.</summary>
    Scored,

    /// <summary>We could not read this file. There is no score: unreadable is not weak.</summary>
    Unreadable,

    /// <summary>The resume is still empty. There is no score.</summary>
    Empty,
}
