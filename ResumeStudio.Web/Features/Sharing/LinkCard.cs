using ResumeStudio.Core.Common;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>A link as its owner sees it.</summary>
/// <param name="Link">The link's row; it is only read.</param>
/// <param name="ShownVersion">The version of the resume that visitors see, or null while nothing is published.</param>
/// <param name="Files">How far PDF and preview image are, or null while nothing is published.</param>
public sealed record LinkCard(ResumeLink Link, int? ShownVersion, WorkStatus? Files);
