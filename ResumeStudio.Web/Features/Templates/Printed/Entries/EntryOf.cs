using Microsoft.AspNetCore.Components;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Web.Features.Templates.Printed.Entries;

/// <summary>The printed form of one kind of item.</summary>
public abstract class EntryOf<TItem> : ComponentBase where TItem : ResumeItem
{
    [CascadingParameter] public required PrintContext Print { get; set; }

    [Parameter, EditorRequired] public required TItem Item { get; set; }

    protected string Id => Item.Id.ToString();
}
