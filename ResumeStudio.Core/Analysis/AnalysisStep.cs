namespace ResumeStudio.Core.Analysis;

/// <summary>How far an analysis that is at work has come.</summary>
public enum AnalysisStep
{
    /// <summary>It has not begun.</summary>
    Waiting,

    /// <summary>The resume is being read.</summary>
    Reading,

    /// <summary>The PDF is being printed and read back.</summary>
    Printing,

    /// <summary>The rules are being applied.</summary>
    Judging,

    /// <summary>The report is there.</summary>
    Done,
}
