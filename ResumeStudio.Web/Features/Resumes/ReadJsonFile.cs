using System.Globalization;
using Microsoft.AspNetCore.Components.Forms;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.JsonResume;
using ResumeStudio.Web.Features.Media;

namespace ResumeStudio.Web.Features.Resumes;

/// <summary>From a chosen file to a document with the report of its import; nothing is saved.</summary>
public sealed class ReadJsonFile(MediaService media)
{
    /// <exception cref="RuleViolation">The file is too large, no JSON Resume, or could not be read to its end.</exception>
    public async Task<ImportResult> RunAsync(Guid ownerId, IBrowserFile file, CancellationToken stop = default)
    {
        if (file.Size > ResumeLimits.UploadBytes) throw new RuleViolation(TooLarge(file.Size));
        if (file.Size == 0) throw new RuleViolation("This file is empty.");
        var json = await ReadAsync(file, stop);
        // Millions of values take their time; the person's page must not stand still meanwhile.
        var result = await Task.Run(() => JsonResumeImporter.Import(json), stop);
        return await WithOwnPhotoAsync(ownerId, result, stop);
    }

    private static async Task<string> ReadAsync(IBrowserFile file, CancellationToken stop)
    {
        try
        {
            await using var stream = file.OpenReadStream(ResumeLimits.UploadBytes, stop);
            using var reader = new StreamReader(stream);
            return await reader.ReadToEndAsync(stop);
        }
        catch (Exception failure) when (UploadFailure.Is(failure))
        {
            throw new RuleViolation(UploadFailure.Words);
        }
    }

    // A file names the photo of the account that wrote it; in another account there is no such photo to show.
    private async Task<ImportResult> WithOwnPhotoAsync(Guid ownerId, ImportResult result, CancellationToken stop)
    {
        if (result.Document.Basics.Photo is not { } photo || await media.HasAsync(ownerId, photo.MediaId, stop)) return result;
        result.Document.Basics.Photo = null;
        var remark = new ImportRemark("basics.x-resumestudio.photo", ImportOutcome.LeftOut, "The photo is not in this file and not in your account. Choose it again in the editor.", photo.MediaId.ToString());
        return result with { Remarks = [.. result.Remarks, remark] };
    }

    private static string TooLarge(long size) => string.Create(CultureInfo.InvariantCulture,
        $"This file has {size / 1024.0 / 1024:0.#} MB. A file may have at most {ResumeLimits.UploadBytes / 1024 / 1024} MB.");
}
