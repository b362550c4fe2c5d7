using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Media;

/// <summary>A picture that the program has made from an upload: always a JPEG without metadata. The bytes stand in the file store.</summary>
public sealed class MediaFile : IOwned
{
    private MediaFile() { }

    /// <summary>The row's id, a version 7 GUID; documents refer to it.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>Width in pixels.</summary>
    public int Width { get; private set; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; private set; }

    /// <summary>Size of the file in bytes.</summary>
    public int Size { get; private set; }

    /// <summary>When it was uploaded.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Its key in the file store.</summary>
    public string StoreKey => $"media/{Id:D}.jpg";

    /// <summary>Makes the row of a picture of <paramref name="size"/> bytes.</summary>
    public static MediaFile Create(Guid ownerId, int width, int height, int size, DateTimeOffset now) =>
        new() { OwnerId = ownerId, Width = width, Height = height, Size = size, CreatedAt = now };
}
