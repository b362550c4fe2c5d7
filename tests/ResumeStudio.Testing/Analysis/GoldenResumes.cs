namespace ResumeStudio.Testing.Analysis;

/// <summary>Resumes of invented people (People/*.txt), each read by a person who marked what the rules should point at.</summary>
public static class GoldenResumes
{
    public static IReadOnlyList<WrittenResume> All { get; } =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests/ResumeStudio.Testing/Analysis/People"), "*.txt").Order(StringComparer.Ordinal).Select(path => ResumeWriting.Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))];
}
