using System.Globalization;
using Microsoft.AspNetCore.Components.Forms;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.JsonResume;

namespace ResumeStudio.Web.Features.Resumes;

/// <summary>From a chosen file to a document with the report of its import; nothing is saved.</summary>
public sealed class ReadJsonFile
{
    /// <exception cref="RuleViolation">The file is too large or no JSON Resume.</exception>
    public async Task<ImportResult> RunAsync(IBrowserFile file, CancellationToken stop = default)
    {
        if (file.Size > ResumeLimits.UploadBytes) throw new RuleViolation(TooLarge(file.Size));
        if (file.Size == 0) throw new RuleViolation("This file is empty.");
        await using var stream = file.OpenReadStream(ResumeLimits.UploadBytes, stop);
        using var reader = new StreamReader(stream);
        var json = await reader.ReadToEndAsync(stop);
        // Millions of values take their time; the person's page must not stand still meanwhile.
        return await Task.Run(() => JsonResumeImporter.Import(json), stop);
    }

    private static string TooLarge(long size) => string.Create(CultureInfo.InvariantCulture,
        $"This file has {size / 1024.0 / 1024:0.#} MB. A file may have at most {ResumeLimits.UploadBytes / 1024 / 1024} MB.");
}
