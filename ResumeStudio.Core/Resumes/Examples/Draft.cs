using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Resumes.Examples;

/// <summary>Short forms that keep the example texts readable.</summary>
internal static class Draft
{
    public static Section Section(SectionKind kind, params ResumeItem[] items) => new() { Kind = kind, Items = [.. items] };

    public static Section Summary(string text) => Section(SectionKind.Summary, new TextItem { Text = text });

    public static List<Bullet> Bullets(params string[] texts) => [.. texts.Select(text => new Bullet { Text = text })];

    /// <summary>From <paramref name="start"/> to <paramref name="end"/>; null means that it goes on.</summary>
    public static DateRange Dates(string start, string? end) => new(Date(start), end is null ? null : Date(end), end is null);

    public static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text, nameof(text));

    public static SkillItem Skill(string name, params string[] keywords) => new() { Name = name, Keywords = [.. keywords] };

    public static LanguageItem Language(string language, string fluency) => new() { Language = language, Fluency = fluency };
}
