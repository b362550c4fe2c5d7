namespace ResumeStudio.Core.Resumes.JsonResume.Forms;

/// <summary>One array of the root of a JSON Resume.</summary>
/// <param name="Key">Its key.</param>
/// <param name="ItemType">The type of the items in it.</param>
/// <param name="Kind">The kind of the section where its items belong.</param>
/// <param name="Form">The form of an entry.</param>
internal sealed record StandardArray(string Key, Type ItemType, SectionKind Kind, PartForm Form);
