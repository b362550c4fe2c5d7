using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Media;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform.Files;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Media;

/// <summary>The pictures that a person has uploaded.</summary>
public sealed class MediaService(IDbContextFactory<StudioDbContext> contexts, IFileStore files, PhotoStudio studio, RateLimits limits, TimeProvider clock)
{
    private static readonly RateLimit Uploads = new("photos", 40, TimeSpan.FromHours(1));
    private static readonly RateLimit Pictures = new("pictures", 200, TimeSpan.FromHours(1));

    /// <summary>Checks, redraws and stores a photo.</summary>
    /// <exception cref="RuleViolation">The file cannot become a photo; the message says why.</exception>
    public async Task<Photo> SavePhotoAsync(Guid ownerId, byte[] upload, CancellationToken stop = default)
    {
        PhotoRules.Check(upload);
        Count(Uploads, ownerId);
        var jpeg = await studio.RedrawAsync(upload, stop);
        var header = ImageHeader.Read(jpeg) ?? throw new RuleViolation(PhotoRules.Unreadable);
        var row = MediaFile.Create(ownerId, header.Width, header.Height, jpeg.Length, clock.GetUtcNow());
        // The file first: a row without its file would be a broken picture, a file without its row is only waste.
        await files.SaveAsync(row.StoreKey, jpeg, stop);
        await AddAsync(row, stop);
        return new(row.Id, row.Width, row.Height);
    }

    /// <summary>Checks and redraws an image of a page and stores it in its widths.</summary>
    /// <exception cref="RuleViolation">The file cannot become a picture; the message says why.</exception>
    public async Task<MediaFile> SavePictureAsync(Guid ownerId, byte[] upload, CancellationToken stop = default)
    {
        PictureRules.Check(upload);
        Count(Pictures, ownerId);
        var drawn = await studio.RedrawPictureAsync(upload, stop);
        var header = ImageHeader.Read(drawn[^1]) ?? throw new RuleViolation(PhotoRules.Unreadable);
        var row = MediaFile.Picture(ownerId, header.Width, header.Height, drawn.Sum(file => file.Length), clock.GetUtcNow());
        foreach (var (key, file) in row.StoreKeys.Zip(drawn)) await files.SaveAsync(key, file, stop);
        await AddAsync(row, stop);
        return row;
    }

    /// <summary>Whether the owner has this picture.</summary>
    public async Task<bool> HasAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.MediaFiles.OwnedBy(ownerId).AnyAsync(file => file.Id == id, stop);
    }

    /// <summary>The picture's JPEG, or null when it is not there or not the owner's.</summary>
    public async Task<Stream?> OpenAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var row = await db.MediaFiles.AsNoTracking().OwnedBy(ownerId).FirstOrDefaultAsync(file => file.Id == id, stop);
        return row is null ? null : await files.OpenAsync(row.StoreKey, stop);
    }

    /// <summary>The WebP of a picture in one of its widths, or null when it is not there or not the owner's.</summary>
    public async Task<Stream?> OpenPictureAsync(Guid ownerId, Guid id, int width, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var row = await db.MediaFiles.AsNoTracking().OwnedBy(ownerId).FirstOrDefaultAsync(file => file.Id == id && file.Kind == MediaKind.Picture, stop);
        return row is null || !PictureRules.WidthsFor(row.Width).Contains(width) ? null : await files.OpenAsync(row.PictureKey(width), stop);
    }

    /// <summary>The picture as a <c>data:</c> address for the printer, or null when it is not there or not the owner's.</summary>
    public async Task<string?> DataUriAsync(Guid ownerId, Guid id, CancellationToken stop = default) =>
        await OpenAsync(ownerId, id, stop).ReadAllAsync(stop) is { } bytes ? "data:image/jpeg;base64," + Convert.ToBase64String(bytes) : null;

    private void Count(RateLimit limit, Guid ownerId)
    {
        if (limits.Take(limit, ownerId.ToString()) is { } wait) throw new RuleViolation($"Those were many {limit.Name} in a short time. Try again in {Math.Ceiling(wait.TotalMinutes)} min.");
    }

    private async Task AddAsync(MediaFile row, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        db.Add(row);
        await db.SaveChangesAsync(stop);
    }
}
