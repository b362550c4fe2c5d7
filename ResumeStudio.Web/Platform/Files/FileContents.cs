namespace ResumeStudio.Web.Platform.Files;

public static class FileContents
{
    /// <summary>All bytes of a content, which is closed; null stays null.</summary>
    public static async Task<byte[]?> ReadAllAsync(this Task<Stream?> opening, CancellationToken stop = default)
    {
        if (await opening is not { } content) return null;
        await using var source = content;
        using var bytes = new MemoryStream();
        await source.CopyToAsync(bytes, stop);
        return bytes.ToArray();
    }
}
