using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Web.Features.Resumes;

/// <summary>What a new resume begins with in a chosen design.</summary>
public static class FirstDocument
{
    public static ResumeDocument Blank(Template template) => In(template, ResumeDocument.Blank());

    /// <summary>A full example of an invented person whose work suits the design.</summary>
    public static ResumeDocument Example(Template template) => In(template, ExamplePersons.Find(PersonFor(template)).Create());

    private static string PersonFor(Template template) => template.Id switch
    {
        "academic" => "academic",
        "sidebar" => "designer",
        _ => "engineer",
    };

    private static ResumeDocument In(Template template, ResumeDocument document)
    {
        (document.Theme.Template, document.Theme.TemplateVersion) = (template.Id, template.Version);
        return document;
    }
}
