namespace ResumeStudio.Web.Platform.Files;

/// <summary>Bytes by key, for what is too large for the database. Keys look like <c>pdf/0198….pdf</c>; see <see cref="FileKey"/>.</summary>
public interface IFileStore
{
    /// <summary>Stores all of it or nothing, replacing what was there.</summary>
    Task SaveAsync(string key, ReadOnlyMemory<byte> content, CancellationToken stop = default);

    /// <summary>The content, or null when there is none.</summary>
    Task<Stream?> OpenAsync(string key, CancellationToken stop = default);

    /// <summary>Removes it; what is not there needs no removing.</summary>
    Task DeleteAsync(string key, CancellationToken stop = default);
}
