namespace ResumeStudio.Core.Resumes.Examples;

/// <summary>Full resumes of invented people. A new resume can start from one, so that the design shows what it does before a word is typed.</summary>
public static class ExamplePersons
{
    /// <summary>All of them, in the order in which they are offered.</summary>
    public static IReadOnlyList<ExamplePerson> All { get; } =
    [
        new("engineer", "Mara Lindqvist", "Platform engineer, about a page and a half", ExampleEngineer.Create),
        new("academic", "Dr. Ifeoma Adeyemi", "Researcher in fluid mechanics, two to three pages", ExampleAcademic.Create),
        new("designer", "Tomás Herrera", "Brand and product designer, about one page", ExampleDesigner.Create),
    ];

    /// <summary>The person called <paramref name="id"/>, or the first one when nobody is.</summary>
    public static ExamplePerson Find(string? id) => All.FirstOrDefault(person => person.Id == id) ?? All[0];
}
