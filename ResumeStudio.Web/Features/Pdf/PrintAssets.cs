using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.FileProviders;

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>The pagination script as the print page runs it, and a fingerprint of it and of the fonts.</summary>
public sealed class PrintAssets
{
    public PrintAssets(IWebHostEnvironment environment)
    {
        var files = environment.WebRootFileProvider;
        using var reader = new StreamReader(files.GetFileInfo("js/paginate.js").CreateReadStream());
        var module = reader.ReadToEnd();
        // The page runs no scripts and so no modules: the same source is evaluated.
        Paginate = $$"""async () => { {{module.Replace("export ", "")}}; await settle(document); paginate(document); await settle(document); }""";
        var print = string.Join('\n', Fonts(files).Prepend(module));
        Fingerprint = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(print)));
    }

    /// <summary>A function that cuts the page's flow into sheets.</summary>
    public string Paginate { get; }

    public string Fingerprint { get; }

    private static IEnumerable<string> Fonts(IFileProvider files) =>
        from family in files.GetDirectoryContents("fonts")
        where family.IsDirectory
        from file in files.GetDirectoryContents("fonts/" + family.Name)
        orderby family.Name, file.Name
        select $"{family.Name}/{file.Name} {file.Length}";
}
