using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Testing.Documents;

/// <summary>One thing that a person fills in, where it lives and what it says.</summary>
/// <param name="Address">The address of the field, as in <c>data-field</c> and the input's id.</param>
/// <param name="Name">Type and property, for messages: <c>WorkItem.employer</c>.</param>
/// <param name="Kind">How it is filled in.</param>
/// <param name="NeverPrinted">Whether it stays off the page.</param>
/// <param name="Values">The texts it holds: one for text, ISO dates for dates, several for keywords.</param>
public sealed record Leaf(string Address, string Name, FieldKind Kind, bool NeverPrinted, IReadOnlyList<string> Values);
