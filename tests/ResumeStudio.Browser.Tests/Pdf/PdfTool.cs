using System.Diagnostics;

namespace ResumeStudio.Browser.Tests.Pdf;

/// <summary>Reads a PDF back with other people's programs: pdfinfo, pdffonts, pdftotext, qpdf.</summary>
internal static class PdfTool
{
    public static Task<string> TextAsync(byte[] pdf) => RunAsync(pdf, "pdftotext", "-enc", "UTF-8", "-raw", "FILE", "-");

    public static Task<string> PropertiesAsync(byte[] pdf) => RunAsync(pdf, "pdfinfo", "FILE");

    public static Task<string> FontsAsync(byte[] pdf) => RunAsync(pdf, "pdffonts", "FILE");

    public static Task<string> CheckAsync(byte[] pdf) => RunAsync(pdf, "qpdf", "--check", "FILE");

    /// <summary>The objects of the file as JSON, with the version's newest content of each.</summary>
    public static Task<string> ObjectsAsync(byte[] pdf) => RunAsync(pdf, "qpdf", "--json", "--json-key=qpdf", "FILE");

    private static async Task<string> RunAsync(byte[] pdf, string program, params string[] arguments)
    {
        var path = Path.Combine(Path.GetTempPath(), $"studio-{Guid.CreateVersion7():N}.pdf");
        await File.WriteAllBytesAsync(path, pdf);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments.Select(argument => argument == "FILE" ? path : argument)) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var (output, faults) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            Assert.That(process.ExitCode, Is.Zero, () => $"{program}: {faults.GetAwaiter().GetResult()}");
            return await output + await faults;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
