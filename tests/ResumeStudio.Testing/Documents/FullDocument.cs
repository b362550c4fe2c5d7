using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Testing.Documents;

/// <summary>
/// A document in which every leaf is filled with a value that occurs nowhere else: words like <c>q017employer</c>,
/// dates each with a year of its own. Find the value and you have found the field.
/// </summary>
public static class FullDocument
{
    /// <summary>One section of every kind with one filled item, an employer with two roles, and a custom section.</summary>
    public static ResumeDocument Create()
    {
        var document = new ResumeDocument
        {
            Basics = new() { Profiles = [new Profile()] },
            Sections =
            [
                .. SectionKinds.All.Select(kind => new Section { Kind = kind, Items = [kind.NewItem()] }),
                new() { Kind = SectionKind.Text, Custom = true, Items = [new TextItem(), new TalkItem()] },
            ],
        };
        document.Sections.SelectMany(section => section.Items).OfType<WorkItem>().Single().Roles.Add(new());
        Fill(document);
        DocumentIds.Assign(document, new Random(1));
        return document;
    }

    /// <summary>Overwrites every leaf of <paramref name="document"/>, also in parts that it already has.</summary>
    public static void Fill(ResumeDocument document)
    {
        var number = 0;
        foreach (var part in DocumentParts.Of(document))
            foreach (var field in FieldMap.Of(part.Value.GetType())) Fill(part.Value, field, ++number);
        foreach (var section in document.Sections) section.Title = $"q{++number:D3}title";
    }

    /// <summary>Fills one field with a value that names it and its number.</summary>
    internal static void Fill(object part, Field field, int number)
    {
        var word = $"q{number:D3}{field.Name.ToLowerInvariant()}";
        switch (field.Kind)
        {
            case FieldKind.Roles: break;
            case FieldKind.Bullets: field.Set(part, new List<Bullet> { new() { Text = word + "a" }, new() { Text = word + "b" } }); break;
            case FieldKind.Keywords: field.Set(part, new List<string> { word + "a", word + "b" }); break;
            case FieldKind.Date: field.Set(part, new PartialDate(2000 + number, 3)); break;
            case FieldKind.Range: field.Set(part, new DateRange(new(1200 + number, 3), new(1400 + number, 5))); break;
            case FieldKind.Email: field.Set(part, word + "@example.com"); break;
            case FieldKind.Url: field.Set(part, "https://example.com/" + word); break;
            case FieldKind.Phone: field.Set(part, $"+1 206 555 01{number % 100:D2}"); break;
            default: field.Set(part, word); break;
        }
    }
}
