using System.Security.Cryptography;
using System.Text;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>A rendered resume with the version it shows and the name on the dashboard.</summary>
public sealed record PdfPage(RenderedResume Rendered, int Version, string Title)
{
    public string FileName => Title + ".pdf";

    /// <summary>
    /// The page's HTML holds document, template, options and photo; the printer's fingerprint holds fonts, pagination and
    /// browser. Author is the only property that the HTML does not carry.
    /// </summary>
    public string HashFor(string printer) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', printer, Rendered.Author, Rendered.Html))));
}
