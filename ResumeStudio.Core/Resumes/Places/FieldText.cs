using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Resumes.Places;

/// <summary>Reads and writes single texts of a document by their address (<c>part.field</c>): fields of text, and the text of a bullet.</summary>
public static class FieldText
{
    private const string OfBullet = "text";

    private static readonly HashSet<string> Names = [OfBullet, .. typeof(Section).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }).SelectMany(FieldMap.Of).Where(field => field.ValueType == typeof(string)).Select(field => field.Name)];

    /// <summary>Whether the field that an address names is a text in some part of a document; dates, lists and choices are not.</summary>
    public static bool MayStandAt(string address) => address.Contains('.') && Names.Contains(NameOf(address));

    /// <summary>The text at an address as it stands in the document, Markdown included; null when the part is gone or the field holds no text.</summary>
    public static string? Read(ResumeDocument document, string address) => DocumentPlaces.Find(document, address)?.Value switch
    {
        Bullet line => NameOf(address) == OfBullet ? line.Text : null,
        { } part => FieldOf(part, address)?.Get<string>(part),
        null => null,
    };

    /// <summary>Writes the text at an address, and answers whether there was a place for it. Its length is checked where documents are stored.</summary>
    public static bool Write(ResumeDocument document, string address, string text)
    {
        switch (DocumentPlaces.Find(document, address)?.Value)
        {
            case Bullet line when NameOf(address) == OfBullet:
                line.Text = text;
                return true;
            case { } part when FieldOf(part, address) is { } field:
                field.Set(part, text);
                return true;
            default:
                return false;
        }
    }

    private static Field? FieldOf(object part, string address) => FieldMap.Of(part.GetType()).FirstOrDefault(field => field.ValueType == typeof(string) && field.Name == NameOf(address));

    private static string NameOf(string address) => address[(address.IndexOf('.') + 1)..];
}
