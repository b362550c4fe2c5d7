using System.Globalization;
using Microsoft.AspNetCore.Components.Forms;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Web.Features.Analysis;
using ResumeStudio.Web.Features.Media;
using ResumeStudio.Web.Platform.Browser;

namespace ResumeStudio.Web.Features.Postings;

/// <summary>The plain text of a chosen file: text, Markdown, PDF or Word. What a file is, its first bytes say and not its name. Nothing in it is run, followed or fetched.</summary>
public sealed class ReadTextFile(PdfReader pdf)
{
    /// <summary>What file inputs accept.</summary>
    public const string Accept = ".txt,.md,.markdown,.pdf,.docx,text/plain,text/markdown,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <exception cref="RuleViolation">The file is too large, empty, of another kind, or cannot be read.</exception>
    public async Task<string> RunAsync(IBrowserFile file, CancellationToken stop = default)
    {
        if (file.Size > ResumeLimits.UploadBytes)
            throw new RuleViolation(string.Create(CultureInfo.InvariantCulture, $"This file has {file.Size / 1024.0 / 1024:0.#} MB. A file may have at most {ResumeLimits.UploadBytes / 1024 / 1024} MB."));
        return await RunAsync(await BytesAsync(file, stop), stop);
    }

    /// <exception cref="RuleViolation">The file is empty, of another kind, or cannot be read.</exception>
    public async Task<string> RunAsync(byte[] file, CancellationToken stop = default)
    {
        var text = file switch
        {
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => await PdfAsync(file, stop),
            [(byte)'P', (byte)'K', 3, 4, ..] => await Task.Run(() => WordText.Of(file), stop),
            _ => PlainBytes.Text(file),
        };
        return string.IsNullOrWhiteSpace(text) ? throw new RuleViolation("There is no text in this file.") : text;
    }

    private async Task<string> PdfAsync(byte[] file, CancellationToken stop)
    {
        try
        {
            var read = await pdf.ReadAsync(file, stop);
            if (read.Pages.Count == 0) throw new RuleViolation("We could not open this PDF: it is damaged, or it asks for a password. Paste its text instead.");
            return read.HasText ? PdfLines.Of(read) : throw new RuleViolation("The pages of this PDF are pictures without text. Paste the text instead.");
        }
        catch (Exception failure) when (failure is BrowserMissing or TimeoutException or Microsoft.Playwright.PlaywrightException)
        {
            throw new RuleViolation("PDFs cannot be read at the moment. Paste the text instead, or try again later.");
        }
    }

    private static async Task<byte[]> BytesAsync(IBrowserFile file, CancellationToken stop)
    {
        try
        {
            await using var source = file.OpenReadStream(ResumeLimits.UploadBytes, stop);
            using var bytes = new MemoryStream();
            await source.CopyToAsync(bytes, stop);
            return bytes.ToArray();
        }
        catch (Exception failure) when (UploadFailure.Is(failure))
        {
            throw new RuleViolation(UploadFailure.Words);
        }
    }
}
