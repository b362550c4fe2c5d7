namespace ResumeStudio.Core.Resumes.Limits;

/// <summary>A place where a document goes beyond a limit.</summary>
/// <param name="Address">The address of the field, <c>{section}.items</c> for a list that is too long, <c>theme.{name}</c> for the design.</param>
/// <param name="Label">What the field is called on the screen.</param>
/// <param name="Words">What is wrong, in words for the person.</param>
/// <param name="Value">The beginning of the value that does not fit, at most 80 characters.</param>
public sealed record LimitProblem(string Address, string Label, string Words, string Value)
{
    internal Action Trim { get; init; } = () => { };
}
