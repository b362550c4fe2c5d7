using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResumeStudio.Web.Tests.Architecture;

/// <summary>The sizes that keep every file one job and every method one step. Migrations are generated and excepted.</summary>
public sealed class BudgetTests
{
    private const int FileLines = 300;
    private const int LookTwiceLines = 200;
    private const int MedianLines = 40;
    private const int MethodLines = 30;
    private const int RazorLines = 150;
    private const int Dependencies = 5;
    private const int ProgramLines = 60;
    private const int JobLines = 15;

    [Test]
    public void No_cs_file_is_too_long() =>
        Assert.That(SourceFile.CSharp.Where(file => file.LineCount > FileLines).Select(Named), Is.Empty);

    [Test]
    public void Half_of_the_product_s_cs_files_are_short()
    {
        var lengths = SourceFile.CSharp.Where(file => !file.IsUnder("tests/")).Select(file => file.LineCount).Order().ToList();
        foreach (var file in SourceFile.CSharp.Where(file => file.LineCount > LookTwiceLines)) TestContext.Out.WriteLine("look twice: " + Named(file));
        TestContext.Out.WriteLine($"median {lengths[lengths.Count / 2]} lines in {lengths.Count} files");
        Assert.That(lengths[lengths.Count / 2], Is.LessThanOrEqualTo(MedianLines));
    }

    [Test]
    public void No_method_is_too_long()
    {
        var methods = from file in SourceFile.CSharp
                      from member in file.Root.DescendantNodes()
                      where member is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax
                      let lines = member.GetLocation().GetLineSpan()
                      let length = lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1
                      where length >= MethodLines
                      select $"{file.Path}:{lines.StartLinePosition.Line + 1} has {length} lines";
        Assert.That(methods, Is.Empty);
    }

    [Test]
    public void No_razor_file_is_too_long() =>
        Assert.That(SourceFile.Razor.Where(file => file.LineCount > RazorLines).Select(Named), Is.Empty);

    [Test]
    public void No_class_takes_too_many_dependencies()
    {
        var constructors = from file in SourceFile.CSharp
                           where !file.IsUnder("tests/") && !file.IsUnder("ResumeStudio.Core/")
                           from type in file.Root.DescendantNodes().OfType<ClassDeclarationSyntax>()
                           let counts = type.Members.OfType<ConstructorDeclarationSyntax>().Select(made => made.ParameterList.Parameters.Count).Append(type.ParameterList?.Parameters.Count ?? 0)
                           where counts.Max() > Dependencies
                           select $"{file.Path}: {type.Identifier} takes {counts.Max()}";
        Assert.That(constructors, Is.Empty);
    }

    [Test]
    public void The_program_is_short() =>
        Assert.That(SourceFile.CSharp.Single(file => file.Path == "ResumeStudio.Web/Program.cs").LineCount, Is.LessThanOrEqualTo(ProgramLines));

    [Test]
    public void Each_job_is_one_line_in_a_small_class()
    {
        var jobs = from file in SourceFile.CSharp
                   where file.IsUnder("ResumeStudio.Web/")
                   from type in file.Root.DescendantNodes().OfType<ClassDeclarationSyntax>()
                   where type.BaseList?.Types.Any(parent => parent.Type.ToString() == "IJob") == true
                   let lines = type.GetLocation().GetLineSpan()
                   where lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1 > JobLines
                   select $"{file.Path}: {type.Identifier}";
        Assert.That(jobs, Is.Empty);
    }

    private static string Named(SourceFile file) => $"{file.Path} has {file.LineCount} lines";
}
