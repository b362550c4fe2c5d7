using ResumeStudio.Core.CoverLetters;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Web.Features.CoverLetters;

/// <summary>A letter that is open, with its resume as it is now.</summary>
/// <param name="Id">The letter.</param>
/// <param name="ResumeId">Its resume.</param>
/// <param name="ResumeTitle">The title of its resume.</param>
/// <param name="Version">The version that was read.</param>
/// <param name="UpdatedAt">When it last changed.</param>
/// <param name="Wish">What it is for.</param>
/// <param name="Text">Its words.</param>
/// <param name="Resume">Its resume's document.</param>
public sealed record OpenLetter(Guid Id, Guid ResumeId, string ResumeTitle, int Version, DateTimeOffset UpdatedAt, LetterWish Wish, LetterText Text, ResumeDocument Resume);
