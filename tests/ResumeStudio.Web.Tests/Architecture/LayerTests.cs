using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResumeStudio.Web.Tests.Architecture;

/// <summary>Core knows, Data remembers, Web acts; features call leftwards only.</summary>
public sealed partial class LayerTests
{
    private static readonly string[] Features =
    [
        "Accounts", "Media", "Billing", "Models", "Resumes", "Templates", "Portfolios", "Pdf", "Sharing", "Reviews", "Mailing", "Publishing", "Domains", "Contact",
        "Analysis", "Writing", "Postings", "Tailoring", "CoverLetters", "Interviews", "Coach", "Roadmaps", "Privacy",
    ];

    [Test]
    public void Core_references_neither_the_framework_of_the_web_nor_the_database()
    {
        var foreign = typeof(Core.Resumes.Resume).Assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => name.StartsWith("Microsoft.", StringComparison.Ordinal) && name is not "Microsoft.CSharp");
        Assert.That(foreign, Is.Empty);
    }

    [Test]
    public void Core_reads_no_clock_touches_no_file_and_waits_for_nothing() =>
        Assert.That(Matches("ResumeStudio.Core/", InputAndOutput()), Is.Empty);

    [Test]
    public void Pages_and_components_know_neither_the_database_nor_the_network() =>
        Assert.That(SourceFile.Razor.Where(file => file.IsUnder("ResumeStudio.Web/")).SelectMany(file => Found(file, Infrastructure())), Is.Empty);

    [Test]
    public void The_design_system_knows_no_feature() =>
        Assert.That(Matches("ResumeStudio.Web/Ui/", Feature()), Is.Empty);

    [Test]
    public void The_platform_knows_no_feature() =>
        Assert.That(Matches("ResumeStudio.Web/Platform/", Feature()).Where(found => !found.Contains("Schedule.cs")), Is.Empty);

    [Test]
    public void Features_call_leftwards_only()
    {
        var rightwards = from file in SourceFile.CSharp
                         let own = Place(file.Path)
                         where own >= 0
                         from match in Feature().Matches(file.Text)
                         let other = Array.IndexOf(Features, match.Groups[1].Value)
                         where other > own
                         select $"{file.Path} names {match.Value}";
        Assert.That(rightwards, Is.Empty);
    }

    [Test]
    public void App_pages_carry_no_inline_script_or_style() =>
        Assert.That(SourceFile.Razor.Where(file => !file.IsUnder("ResumeStudio.Web/Features/Templates/")).SelectMany(file => Found(file, Inline())), Is.Empty);

    [Test]
    public void Each_file_declares_one_public_type_named_like_the_file()
    {
        var wrong = from file in SourceFile.Product
                    where file.Path.EndsWith(".cs", StringComparison.Ordinal) && !file.Path.EndsWith(".razor.cs", StringComparison.Ordinal)
                    let types = file.Root.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(space => space.Members).OfType<BaseTypeDeclarationSyntax>()
                        .Where(type => type.Modifiers.Any(modifier => modifier.Text == "public")).ToList()
                    where types.Count > 1 || (types.Count == 1 && !Path.GetFileName(file.Path).StartsWith(types[0].Identifier.Text, StringComparison.Ordinal))
                    select $"{file.Path}: {string.Join(", ", types.Select(type => type.Identifier.Text))}";
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void No_type_has_a_name_that_says_nothing()
    {
        var vague = from file in SourceFile.Product
                    where file.Path.EndsWith(".cs", StringComparison.Ordinal)
                    from type in file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
                    where VagueName().IsMatch(type.Identifier.Text)
                    select $"{file.Path}: {type.Identifier}";
        Assert.That(vague, Is.Empty);
    }

    private static int Place(string path) =>
        Array.IndexOf(Features, Regex.Match(path, "^ResumeStudio.Web/Features/([A-Za-z]+)/").Groups[1].Value);

    private static IEnumerable<string> Matches(string folder, Regex pattern) =>
        SourceFile.Product.Where(file => file.IsUnder(folder)).SelectMany(file => Found(file, pattern));

    private static IEnumerable<string> Found(SourceFile file, Regex pattern) => pattern.Matches(file.Text).Select(match => $"{file.Path}: {match.Value}");

    [GeneratedRegex(@"\b(async Task|await |File\.Read|File\.Write|HttpClient|TimeProvider|Stopwatch)")]
    private static partial Regex InputAndOutput();

    [GeneratedRegex(@"\b(DbContext|IDbContextFactory|StudioDbContext|HttpClient)\b")]
    private static partial Regex Infrastructure();

    [GeneratedRegex(@"ResumeStudio\.Web\.Features\.([A-Za-z]+)")]
    private static partial Regex Feature();

    [GeneratedRegex(@"<style\b|<script(?![^>]*\bsrc=)[^>]*>|javascript:|\son[a-z]+=""")]
    private static partial Regex Inline();

    [GeneratedRegex("(Manager|Helper|Helpers|Util|Utils|Processor|Base|Impl|Info)$")]
    private static partial Regex VagueName();
}
