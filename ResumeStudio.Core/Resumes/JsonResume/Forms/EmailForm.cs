using System.Text.RegularExpressions;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.JsonResume.Forms;

/// <summary>An e-mail address; one that the schema's <c>email</c> format refuses is kept under the own key only.</summary>
internal sealed partial class EmailForm(Field field, params string[] standardKeys) : TextForm(field, standardKeys)
{
    protected override string? Standard(string text) => Address().IsMatch(text) ? text : null;

    [GeneratedRegex("""^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\z""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
