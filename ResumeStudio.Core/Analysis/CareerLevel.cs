using System.Text.Json.Serialization;

namespace ResumeStudio.Core.Analysis;

/// <summary>Where somebody stands in their working life.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CareerLevel>))]
public enum CareerLevel
{
    /// <summary>Studies or has just finished, with less than two years of work; projects may stand for experience.</summary>
    Student,

    /// <summary>Less than two years of work.</summary>
    Entry,

    /// <summary>Two to nine years.</summary>
    Middle,

    /// <summary>Ten years and more.</summary>
    Senior,
}
