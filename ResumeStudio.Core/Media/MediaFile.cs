using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Media;

/// <summary>What the program has made from an upload, always without metadata. The bytes stand in the file store.</summary>
public sealed class MediaFile : IOwned
{
    private MediaFile() { }

    /// <summary>The row's id, a version 7 GUID; documents refer to it.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>What it is.</summary>
    public MediaKind Kind { get; private set; }

    /// <summary>Width in pixels, of the largest form.</summary>
    public int Width { get; private set; }

    /// <summary>Height in pixels, of the largest form.</summary>
    public int Height { get; private set; }

    /// <summary>Size in bytes, of all forms together.</summary>
    public int Size { get; private set; }

    /// <summary>When it was uploaded.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>The key of a photo in the file store.</summary>
    public string StoreKey => $"media/{Id:D}.jpg";

    /// <summary>The keys of everything that is stored for it.</summary>
    public IReadOnlyList<string> StoreKeys => Kind is MediaKind.Photo ? [StoreKey] : [.. PictureRules.WidthsFor(Width).Select(PictureKey)];

    /// <summary>Makes the row of a photo of <paramref name="size"/> bytes.</summary>
    public static MediaFile Create(Guid ownerId, int width, int height, int size, DateTimeOffset now) =>
        new() { OwnerId = ownerId, Width = width, Height = height, Size = size, CreatedAt = now };

    /// <summary>Makes the row of a picture whose forms have <paramref name="size"/> bytes together.</summary>
    public static MediaFile Picture(Guid ownerId, int width, int height, int size, DateTimeOffset now) =>
        new() { OwnerId = ownerId, Kind = MediaKind.Picture, Width = width, Height = height, Size = size, CreatedAt = now };

    /// <summary>The key of a picture's form of <paramref name="width"/> pixels.</summary>
    public string PictureKey(int width) => $"media/{Id:D}-{width}.webp";
}
