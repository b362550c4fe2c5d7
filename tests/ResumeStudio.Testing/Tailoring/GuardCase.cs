using System.Security.Cryptography;
using System.Text;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Testing.Tailoring;

/// <summary>A generated sentence with what a careful reader says of it.</summary>
/// <param name="Document">The file that it stands in.</param>
/// <param name="Resume">The facts that it may use.</param>
/// <param name="About">The address of the role or item that it is said of, or null for the whole resume.</param>
/// <param name="Language">The language that it is written in.</param>
/// <param name="Attack">How it lies, or null when it is honest.</param>
/// <param name="Text">The sentence.</param>
/// <param name="ByHand">Whether a person wrote it; otherwise it was derived from a line of the resume.</param>
public sealed record GuardCase(string Document, ResumeDocument Resume, string? About, string Language, GuardClass? Attack, string Text, bool ByHand)
{
    /// <summary>One case in three, chosen by its text alone. While the guard was written it was not looked at with these; those of <see cref="GuardSet.All"/> have been looked at since, when it was mended.</summary>
    public bool IsHeldOut { get; } = SHA256.HashData(Encoding.UTF8.GetBytes(Text))[0] % 3 == 0;
}
