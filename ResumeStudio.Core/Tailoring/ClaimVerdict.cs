namespace ResumeStudio.Core.Tailoring;

/// <summary>One claim of a sentence, and what proves it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the whole text, in UTF-16 units.</param>
/// <param name="Text">The claim as it stands.</param>
/// <param name="Proof">The words that prove it in the item that the sentence is about, or null when nothing does.</param>
/// <param name="Elsewhere">The words that say so of another item when <paramref name="Proof"/> is null; they prove nothing here.</param>
public sealed record ClaimVerdict(ClaimKind Kind, int Start, string Text, Evidence? Proof, Evidence? Elsewhere)
{
    /// <summary>Whether the document proves it.</summary>
    public bool IsProven => Proof is not null;

    /// <summary>Why it is stopped, in words for the person; empty when it is proven.</summary>
    public string Reason => this switch
    {
        { IsProven: true } => "",
        { Elsewhere: not null } => $"“{Text}” is true of another entry of your resume, not of this one.",
        _ => $"Nothing in your resume says “{Text}”.",
    };

    /// <summary>What stands in its place until the person fills it in.</summary>
    public string Blank => Kind switch
    {
        ClaimKind.Figure => "[number?]",
        ClaimKind.Date => "[date?]",
        ClaimKind.Title => "[title?]",
        ClaimKind.Degree => "[degree?]",
        ClaimKind.Tool => "[skill?]",
        ClaimKind.Subject => "[what?]",
        _ => "[name?]",
    };
}
