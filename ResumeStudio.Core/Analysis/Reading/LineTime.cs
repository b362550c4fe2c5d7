namespace ResumeStudio.Core.Analysis.Reading;

/// <summary>When what a line tells happened.</summary>
internal enum LineTime
{
    Unknown,
    Past,
    Current,
}
