using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ResumeStudio.Core.Resumes.Items;

/// <summary>One entry of a section. Each kind of section has one item type; a custom section may hold any of them.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(TextItem), "text")]
[JsonDerivedType(typeof(WorkItem), "work")]
[JsonDerivedType(typeof(EducationItem), "education")]
[JsonDerivedType(typeof(ProjectItem), "project")]
[JsonDerivedType(typeof(SkillItem), "skill")]
[JsonDerivedType(typeof(LanguageItem), "language")]
[JsonDerivedType(typeof(CertificateItem), "certificate")]
[JsonDerivedType(typeof(AwardItem), "award")]
[JsonDerivedType(typeof(PublicationItem), "publication")]
[JsonDerivedType(typeof(VolunteerItem), "volunteer")]
[JsonDerivedType(typeof(InterestItem), "interest")]
[JsonDerivedType(typeof(ReferenceItem), "reference")]
[JsonDerivedType(typeof(PatentItem), "patent")]
[JsonDerivedType(typeof(TalkItem), "talk")]
[JsonDerivedType(typeof(CourseItem), "course")]
[JsonDerivedType(typeof(LetterItem), "letter")]
public abstract class ResumeItem : IEntry, IExtended
{
    /// <summary>Stable across edits, moves and round trips.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Whether it stays in the document but off the page.</summary>
    public bool Hidden { get; set; }

    /// <summary>Keys of an imported entry that the model does not know, kept for the export.</summary>
    public JsonObject? Extras { get; set; }

    /// <summary>What a folded card shows: the most telling field, or an empty string.</summary>
    [JsonIgnore] public abstract string Heading { get; }

    /// <summary>The second line of a folded card, or an empty string.</summary>
    [JsonIgnore] public virtual string Subheading => "";
}
