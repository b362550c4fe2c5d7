using Microsoft.AspNetCore.Components.Forms;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Media;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Web.Features.Media;

/// <summary>Brings a chosen file over the circuit, a piece at a time.</summary>
public static class PhotoUpload
{
    private const int Piece = 64 * 1024;

    /// <exception cref="RuleViolation">The file is too large, or the browser could not read it to its end.</exception>
    public static async Task<byte[]> ReadAsync(IBrowserFile file, Func<int, Task> progress, CancellationToken stop = default)
    {
        if (file.Size > ResumeLimits.UploadBytes) throw new RuleViolation(PhotoRules.TooLarge);
        try
        {
            await using var source = file.OpenReadStream(ResumeLimits.UploadBytes, stop);
            return await ReadAsync(source, file.Size, progress, stop);
        }
        catch (Exception failure) when (UploadFailure.Is(failure))
        {
            throw new RuleViolation(UploadFailure.Words);
        }
    }

    private static async Task<byte[]> ReadAsync(Stream source, long size, Func<int, Task> progress, CancellationToken stop)
    {
        using var upload = new MemoryStream((int)size);
        var piece = new byte[Piece];
        for (var shown = 0; await source.ReadAsync(piece, stop) is > 0 and var count;)
        {
            upload.Write(piece, 0, count);
            var percent = (int)(upload.Length * 100 / Math.Max(1, size));
            if (percent - shown < 5 && percent < 100) continue;
            await progress(shown = percent);
        }

        return upload.ToArray();
    }
}
