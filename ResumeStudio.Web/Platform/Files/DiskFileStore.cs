namespace ResumeStudio.Web.Platform.Files;

/// <summary>Files under one folder outside the web root. A file appears under its name only once all of it is on the disk.</summary>
public sealed class DiskFileStore(StudioPaths paths) : IFileStore
{
    private readonly string _folder = paths.Folder("files");

    public async Task SaveAsync(string key, ReadOnlyMemory<byte> content, CancellationToken stop = default)
    {
        var path = PathOf(key);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.{Guid.CreateVersion7():N}.part";
        try
        {
            await WriteAsync(unfinished, content, stop);
            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    public Task<Stream?> OpenAsync(string key, CancellationToken stop = default)
    {
        var path = PathOf(key);
        return Task.FromResult<Stream?>(File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, useAsync: true) : null);
    }

    public Task DeleteAsync(string key, CancellationToken stop = default)
    {
        var path = PathOf(key);
        if (File.Exists(path)) File.Delete(path);
        return Task.CompletedTask;
    }

    private string PathOf(string key) => Path.Combine(_folder, FileKey.Check(key));

    private static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken stop)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, useAsync: true);
        await file.WriteAsync(content, stop);
        file.Flush(flushToDisk: true);
    }
}
