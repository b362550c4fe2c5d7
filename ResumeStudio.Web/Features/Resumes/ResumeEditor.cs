using System.Collections;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Resumes.Places;
using ResumeStudio.Core.Reviews;

namespace ResumeStudio.Web.Features.Resumes;

/// <summary>The open resume and the section on show.</summary>
public sealed class ResumeEditor(ResumeDocument document) : DocumentEditor
{
    public ResumeDocument Document { get; private set; } = document;

    /// <summary>The section whose form is shown, or null for the basics.</summary>
    public Section? Section { get; private set; }

    /// <summary>How many open threads of comments are about an item or what is in it, by the item's id.</summary>
    public IReadOnlyDictionary<Guid, int> Comments { get; private set; } = new Dictionary<Guid, int>();

    public void ShowComments(IEnumerable<CommentThread> threads)
    {
        Comments = threads.Select(thread => DocumentPlaces.Find(Document, thread.Part)?.Item).OfType<ResumeItem>().CountBy(item => item.Id).ToDictionary();
        Redraw();
    }

    /// <summary>Goes on with another copy of the document, at the same place as far as it still exists.</summary>
    public void Replace(ResumeDocument document)
    {
        Document = document;
        Show(document.Sections.FirstOrDefault(section => section.Id == Section?.Id));
        GoOnWithAnotherCopy();
    }

    public void Show(Section? section)
    {
        Section = section;
        if (section?.Items.Count > 0 && !section.Items.Any(item => IsUnfolded(item.Id))) Unfold(section.Items[0].Id);
        Redraw();
    }

    public override void ShowField(string address)
    {
        if (DocumentPlaces.Find(Document, address) is not { } part) return;
        if (part.Item is { } item) Unfold(item.Id);
        Show(part.Section);
    }

    public override void Add(IList list, object part)
    {
        if (part is ResumeItem item) Unfold(item.Id);
        base.Add(list, part);
    }

    public void Duplicate(Section section, ResumeItem item)
    {
        if (!HasRoom(section.Items)) return;
        var copy = ItemCopies.Of(item);
        section.Items.Insert(section.Items.IndexOf(item) + 1, copy);
        Unfold(copy.Id);
        Announce($"{PartNames.Of(item)}: duplicated.");
        Reshape();
    }

    public void AddSection(Section section)
    {
        Document.Sections.Add(section);
        Show(section);
        Touch();
    }

    protected override IList? FindList(string address) => DocumentPlaces.FindList(Document, address);

    protected override string NameOf(object part) => PartNames.Of(part);

    protected override int MostIn(IList list) => list is List<Section> ? ResumeLimits.Sections : ResumeLimits.ItemsPerSection;

    protected override void WhenRemoved(object part, int index)
    {
        if (part == Section) Section = Document.Sections.ElementAtOrDefault(Math.Min(index, Document.Sections.Count - 1));
    }

    protected override void WhenBack(object part)
    {
        if (part is Section section) Section = section;
    }
}
