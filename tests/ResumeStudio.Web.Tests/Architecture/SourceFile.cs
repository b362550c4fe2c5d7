using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ResumeStudio.Testing;

namespace ResumeStudio.Web.Tests.Architecture;

/// <summary>One file of ours with its path from the top level, its lines and, for C#, its syntax tree.</summary>
public sealed record SourceFile(string Path, string Text)
{
    private static readonly string[] Folders = ["ResumeStudio.Core", "ResumeStudio.Data", "ResumeStudio.Web", "tests"];

    public static ImmutableArray<SourceFile> All { get; } = [.. Folders.SelectMany(Under)];

    public static IEnumerable<SourceFile> CSharp => All.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal));

    public static IEnumerable<SourceFile> Razor => All.Where(file => file.Path.EndsWith(".razor", StringComparison.Ordinal));

    /// <summary>Our own code without the tests.</summary>
    public static IEnumerable<SourceFile> Product => All.Where(file => !file.Path.StartsWith("tests/", StringComparison.Ordinal));

    public int LineCount => Text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    public CompilationUnitSyntax Root => CSharpSyntaxTree.ParseText(Text).GetCompilationUnitRoot();

    public bool IsUnder(string folder) => Path.StartsWith(folder, StringComparison.Ordinal);

    private static IEnumerable<SourceFile> Under(string folder) =>
        from path in Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
        let relative = System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where relative.EndsWith(".cs", StringComparison.Ordinal) || relative.EndsWith(".razor", StringComparison.Ordinal)
        where !relative.Contains("/bin/") && !relative.Contains("/obj/") && !relative.Contains("/Migrations/")
        select new SourceFile(relative, File.ReadAllText(path));
}
