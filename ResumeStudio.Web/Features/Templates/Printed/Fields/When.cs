using Microsoft.AspNetCore.Components;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Web.Features.Templates.Printed.Fields;

/// <summary>A date or a range in the document's language.</summary>
public sealed class When : PrintedField
{
    [Parameter] public PartialDate? Date { get; set; }

    [Parameter] public DateRange? Range { get; set; }

    /// <summary>Words before the date.</summary>
    [Parameter] public string Before { get; set; } = "";

    protected override string Text
    {
        get
        {
            var dates = Range is null ? Print.Dates.Write(Date) : Print.Dates.Write(Range);
            return dates.Length == 0 ? "" : Before + dates;
        }
    }
}
