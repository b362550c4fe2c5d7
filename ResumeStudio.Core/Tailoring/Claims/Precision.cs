namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>How exact a number is said to be.</summary>
internal enum Precision
{
    Exact,
    About,
    More,
    Less,
}
