using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;

namespace ResumeStudio.Browser.Tests.Templates;

/// <summary>Reads a PDF back with a second reader, poppler.</summary>
internal sealed class PdfReader : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"studio-{Guid.CreateVersion7():N}.pdf");

    public PdfReader(byte[] pdf) => File.WriteAllBytes(_file, pdf);

    /// <summary>Every word with its page and the middle of its left edge.</summary>
    public async Task<IReadOnlyList<PrintedLine>> WordsAsync()
    {
        var html = XDocument.Parse(await RunAsync("pdftotext", "-bbox-layout", _file, "-"));
        XNamespace at = "http://www.w3.org/1999/xhtml";
        return [.. html.Descendants(at + "page").SelectMany((page, index) => page.Descendants(at + "word").Select(word =>
            new PrintedLine(index + 1, word.Value, Number(word, "xMin"), (Number(word, "yMin") + Number(word, "yMax")) / 2)))];
    }

    public Task<string> TextAsync() => RunAsync("pdftotext", "-raw", _file, "-");

    public Task<string> FontsAsync() => RunAsync("pdffonts", _file);

    /// <summary>Each page as a PNG.</summary>
    public async Task<IReadOnlyList<byte[]>> PicturesAsync(int dpi)
    {
        var folder = Directory.CreateTempSubdirectory("studio-pages-");
        await RunAsync("pdftoppm", "-r", dpi.ToString(CultureInfo.InvariantCulture), "-png", _file, Path.Combine(folder.FullName, "page"));
        var pictures = folder.GetFiles().OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => File.ReadAllBytes(file.FullName)).ToList();
        folder.Delete(recursive: true);
        return pictures;
    }

    public void Dispose() => File.Delete(_file);

    private static double Number(XElement word, string name) => double.Parse(word.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero, await process.StandardError.ReadToEndAsync());
        return await output;
    }
}
