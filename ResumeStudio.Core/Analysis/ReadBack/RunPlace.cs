namespace ResumeStudio.Core.Analysis.ReadBack;

/// <summary>What a run of text belongs to in the structure of the file.</summary>
public enum RunPlace
{
    /// <summary>The body, or a file that does not say.</summary>
    Body,

    /// <summary>A cell of a table.</summary>
    Table,

    /// <summary>A text box that floats beside the body.</summary>
    TextBox,

    /// <summary>The running head of the page.</summary>
    Header,

    /// <summary>The running foot of the page.</summary>
    Footer,
}
