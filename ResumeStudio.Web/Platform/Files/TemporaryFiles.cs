namespace ResumeStudio.Web.Platform.Files;

/// <summary>Files for what is too large for memory and is gone once it is closed; what a crash left behind is removed at the next start.</summary>
public sealed class TemporaryFiles
{
    private readonly string _folder;

    public TemporaryFiles(StudioPaths paths)
    {
        _folder = paths.Folder("temporary");
        foreach (var left in Directory.EnumerateFiles(_folder)) File.Delete(left);
    }

    public Stream Open() =>
        new FileStream(Path.Combine(_folder, Guid.CreateVersion7().ToString("N")), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
}
