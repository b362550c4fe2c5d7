namespace ResumeStudio.Core.Resumes.Fields;

/// <summary>One part of a document that has marked fields: the basics, the location, a profile, an item or a role.</summary>
/// <param name="Address">What stands before the dot in the address of its fields: its id, <c>basics</c> or <c>location</c>.</param>
/// <param name="Value">The part itself; <see cref="FieldMap"/> lists its fields.</param>
public sealed record DocumentPart(string Address, object Value);
