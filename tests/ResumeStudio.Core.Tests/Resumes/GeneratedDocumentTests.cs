using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Testing.Documents;

namespace ResumeStudio.Core.Tests.Resumes;

public sealed class GeneratedDocumentTests
{
    [Test]
    public void The_same_seed_gives_the_same_document([Values] DocumentSize size) =>
        Assert.That(DocumentJson.Write(DocumentGenerator.Generate(7, size)), Is.EqualTo(DocumentJson.Write(DocumentGenerator.Generate(7, size))));

    [Test]
    public void Another_seed_gives_another_document() =>
        Assert.That(DocumentJson.Write(DocumentGenerator.Generate(7, DocumentSize.OnePage)), Is.Not.EqualTo(DocumentJson.Write(DocumentGenerator.Generate(8, DocumentSize.OnePage))));

    [Test]
    public void The_full_document_leaves_no_field_empty() =>
        Assert.That(Leaves.Of(FullDocument.Create()).Where(leaf => leaf.Values.Count == 0), Is.Empty);

    [Test]
    public void The_full_document_says_nothing_twice() =>
        Assert.That(Leaves.Of(FullDocument.Create()).SelectMany(leaf => leaf.Values), Is.Unique);

    [Test]
    public void The_full_document_has_every_marked_type()
    {
        var marked = typeof(ResumeDocument).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("ResumeStudio.Core.Resumes", StringComparison.Ordinal) == true && FieldMap.Of(type).Count > 0);
        Assert.That(DocumentParts.Of(FullDocument.Create()).Select(part => part.Value.GetType()).Distinct(), Is.EquivalentTo(marked));
    }

    [Test]
    public void Every_leaf_stands_in_the_stored_form()
    {
        var stored = DocumentJson.Write(FullDocument.Create());
        Assert.That(Leaves.Of(FullDocument.Create()).Where(leaf => leaf.Values.Any(value => !stored.Contains($"\"{value}\"", StringComparison.Ordinal))), Is.Empty);
    }
}
