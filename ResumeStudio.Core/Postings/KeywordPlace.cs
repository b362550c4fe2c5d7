namespace ResumeStudio.Core.Postings;

/// <summary>Where a resume has a word. What stands in a sentence counts twice as much as what stands in a list.</summary>
public enum KeywordPlace
{
    /// <summary>In a bullet, a paragraph or a title: 2 points.</summary>
    InText,

    /// <summary>Only in a bare list: 1 point.</summary>
    InList,

    /// <summary>Nowhere: none.</summary>
    Nowhere,
}
