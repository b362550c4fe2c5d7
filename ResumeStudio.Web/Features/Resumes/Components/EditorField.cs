using Microsoft.AspNetCore.Components;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Web.Features.Resumes.Components;

/// <summary>What every input of the form knows: the part, its field, and the address that the sheet uses for the same text.</summary>
public abstract class EditorField : ComponentBase
{
    [CascadingParameter] public required DocumentEditor Editor { get; set; }

    [Parameter, EditorRequired] public required object Part { get; set; }

    [Parameter, EditorRequired] public required string PartAddress { get; set; }

    [Parameter, EditorRequired] public required Field Field { get; set; }

    protected string Id => $"f-{PartAddress}-{Field.Name}";

    protected string Address => $"{PartAddress}.{Field.Name}";

    protected string Width => Field.Wide ? "field wide" : "field";
}
