using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Resumes;

/// <summary>
/// A whole resume: the one thing that is edited, rendered, printed and exported. A superset of JSON Resume 1.x.
/// It is stored as one JSON column; <see cref="DocumentJson"/> writes and reads it and upgrades older schemas.
/// </summary>
public sealed class ResumeDocument : IExtended, IStoredDocument<ResumeDocument>
{
    /// <summary>The schema that <see cref="DocumentJson"/> writes today.</summary>
    public const int CurrentSchema = 1;

    /// <summary>The schema of this document; always <see cref="CurrentSchema"/> once read.</summary>
    public int Schema { get; set; } = CurrentSchema;

    /// <summary>Language of the content as a BCP 47 tag, for example <c>en</c> or <c>ar</c>.</summary>
    public string Language { get; set; } = "en";

    /// <summary>Who the person is.</summary>
    public Basics Basics { get; set; } = new();

    /// <summary>The sections in page order.</summary>
    public List<Section> Sections { get; set; } = [];

    /// <summary>How it looks.</summary>
    public Theme Theme { get; set; } = new();

    /// <summary>Keys of an imported document that the model does not know, kept for the export.</summary>
    public JsonObject? Extras { get; set; }

    /// <summary>The summary's Markdown, or an empty string.</summary>
    [JsonIgnore] public string Summary => Sections.FirstOrDefault(section => section is { Kind: SectionKind.Summary, Custom: false })?.Items.OfType<TextItem>().FirstOrDefault()?.Text ?? "";

    static string IStoredDocument<ResumeDocument>.Write(ResumeDocument document) => DocumentJson.Write(document);

    static ResumeDocument IStoredDocument<ResumeDocument>.Read(string stored) => DocumentJson.Read(stored);

    /// <summary>A blank document with the sections that most resumes have.</summary>
    public static ResumeDocument Blank() => new()
    {
        Sections =
        [
            new() { Kind = SectionKind.Summary, Items = [new TextItem()] },
            new() { Kind = SectionKind.Work },
            new() { Kind = SectionKind.Projects },
            new() { Kind = SectionKind.Education },
            new() { Kind = SectionKind.Skills },
            new() { Kind = SectionKind.Languages },
        ],
    };
}
