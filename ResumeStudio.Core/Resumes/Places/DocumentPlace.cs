using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Resumes.Places;

/// <summary>One thing of a document that carries fields, with the place where it stands.</summary>
/// <param name="Address">What stands before the dot in the address of its fields: its id, <c>basics</c> or <c>location</c>.</param>
/// <param name="Value">The thing itself.</param>
/// <param name="Section">The section around it, or null for the basics.</param>
/// <param name="Item">The item around it (an item names itself), or null.</param>
public sealed record DocumentPlace(string Address, object Value, Section? Section = null, ResumeItem? Item = null)
{
    /// <summary>What a person would call it: its most telling field, else what kind of thing it is.</summary>
    public string Name => PartNames.Of(Value);

    /// <summary>Where it stands in words, from the outside in ("Experience, Senior engineer").</summary>
    public string Where => string.Join(", ", Words().Where(word => word.Length > 0).Distinct());

    private IEnumerable<string> Words()
    {
        yield return Section?.DisplayTitle ?? "Basics";
        yield return Item is null ? "" : PartNames.Of(Item);
        yield return Value is Role or Profile ? Name : "";
    }
}
