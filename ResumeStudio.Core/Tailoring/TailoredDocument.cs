using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Resumes.Places;

namespace ResumeStudio.Core.Tailoring;

/// <summary>Makes the accepted edits in a copy of a document. Every entry keeps its id; what an edit points to and is no longer there is passed over.</summary>
public static class TailoredDocument
{
    /// <summary>The address of a summary that is not there yet.</summary>
    public const string NewSummary = "summary.text";

    /// <summary>The copy.</summary>
    public static ResumeDocument Of(ResumeDocument source, IEnumerable<ProposedEdit> edits)
    {
        var copy = DocumentJson.Copy(source);
        foreach (var edit in edits.Where(edit => edit.Decision == EditDecision.Accepted)) Make(copy, edit);
        return copy;
    }

    private static void Make(ResumeDocument document, ProposedEdit edit)
    {
        switch (edit.Kind)
        {
            case EditKind.Text: Write(document, edit.Address, edit.Result); break;
            case EditKind.Order when DocumentPlaces.FindList(document, edit.Address) is { } list: OrderEntries.Make(list, edit.ResultOrder, edit.LeftOff); break;
            case EditKind.Hide or EditKind.Show: OrderEntries.Hide(DocumentPlaces.Find(document, edit.Address)?.Value, edit.Kind == EditKind.Hide); break;
        }
    }

    private static void Write(ResumeDocument document, string address, string text)
    {
        if (address == NewSummary) SummaryOf(document).Text = text;
        else FieldText.Write(document, address, text);
    }

    private static TextItem SummaryOf(ResumeDocument document)
    {
        var section = document.Sections.FirstOrDefault(section => section is { Kind: SectionKind.Summary, Custom: false });
        if (section is null) document.Sections.Insert(0, section = new() { Kind = SectionKind.Summary });
        section.Hidden = false;
        if (section.Items.OfType<TextItem>().FirstOrDefault() is not { } item) section.Items.Add(item = new TextItem());
        item.Hidden = false;
        return item;
    }
}
