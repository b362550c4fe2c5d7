namespace ResumeStudio.Core.Tailoring;

/// <summary>One entry of an order that a person arranges.</summary>
/// <param name="Key">Its id, or the word itself.</param>
/// <param name="Text">What it says.</param>
/// <param name="CanLeave">Whether it can be taken off the page; a single word of a group cannot, for it has no id to be found by again.</param>
/// <param name="IsOff">Whether it is taken off the page; it stays in the document, hidden.</param>
public sealed record OrderEntry(string Key, string Text, bool CanLeave, bool IsOff);
