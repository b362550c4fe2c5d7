using ResumeStudio.Core.Common;
using ResumeStudio.Core.Publishing;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>What the owner sees of a portfolio's publication.</summary>
/// <param name="Title">The portfolio's title in the list.</param>
/// <param name="Name">The heading of its page, most often a name.</param>
/// <param name="Publication">What is published, or null when it never was.</param>
/// <param name="HasChanges">Whether portfolio or resume have changed since.</param>
/// <param name="Host">The host of the owner's that stands for it, or null.</param>
/// <param name="Image">How far the preview image is, or null.</param>
public sealed record PublishState(string Title, string Name, Publication? Publication, bool HasChanges, string? Host, WorkStatus? Image);
