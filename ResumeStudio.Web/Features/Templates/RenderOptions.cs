using Microsoft.AspNetCore.Components;

namespace ResumeStudio.Web.Features.Templates;

/// <summary>How one rendering differs from another of the same document.</summary>
/// <param name="PhotoSource">The portrait: a data: URI for print, an address for the preview, null for none.</param>
/// <param name="Addressed">Whether printed text carries the address of its field.</param>
/// <param name="Frame">What a public page has around the resume; null for the bare document.</param>
/// <param name="Notes">What stands under a part, by the part's address; null for nothing.</param>
/// <param name="LettersAlone">Whether only the document's letters are drawn.</param>
public sealed record RenderOptions(string? PhotoSource = null, bool Addressed = false, PageFrame? Frame = null, RenderFragment<string>? Notes = null, bool LettersAlone = false);
