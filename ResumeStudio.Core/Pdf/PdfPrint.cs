using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Pdf;

/// <summary>A person's wish for a PDF of one resume, and what became of it.</summary>
public sealed class PdfPrint : QueuedWork, IOwned
{
    /// <summary>The longest idempotency key, in characters.</summary>
    public const int KeyLength = 64;

    /// <summary>Characters of a content hash: SHA-256 in hexadecimal.</summary>
    public const int HashLength = 64;

    /// <summary>The longest key in the file store, in characters.</summary>
    public const int FileKeyLength = 200;

    /// <summary>The longest name of a downloaded file, in characters.</summary>
    public const int FileNameLength = 255;

    private PdfPrint(DateTimeOffset createdAt) : base(createdAt) { }

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The resume to print.</summary>
    public Guid ResumeId { get; private set; }

    /// <summary>The version that was asked for; once printed, the version on the paper, which is never older.</summary>
    public int Version { get; private set; }

    /// <summary>Names the wish: the same key from the same person is the same print, however often it is sent.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The sheet, or null for the document's own.</summary>
    public PaperSize? Paper { get; private set; }

    /// <summary>Whether the photo is printed, if the document shows one.</summary>
    public bool WithPhoto { get; private set; }

    /// <summary>Hash of everything that decides how the file looks, once known.</summary>
    public string? ContentHash { get; private set; }

    /// <summary>Where the file lies, once printed.</summary>
    public string? FileKey { get; private set; }

    /// <summary>The name of the downloaded file, once printed.</summary>
    public string? FileName { get; private set; }

    /// <summary>Whether an earlier print of the same content answered it.</summary>
    public bool Reused { get; private set; }

    /// <summary>Asks for a print.</summary>
    /// <exception cref="RuleViolation">The key is empty or too long.</exception>
    public static PdfPrint For(Guid ownerId, PdfOrder order, DateTimeOffset now) =>
        order.Key.Length is 0 or > KeyLength ? throw new RuleViolation("This download cannot be told from others. Reload the page and try again.")
            : new(now) { OwnerId = ownerId, ResumeId = order.ResumeId, Version = order.Version, Key = order.Key, Paper = order.Paper, WithPhoto = order.WithPhoto };

    /// <summary>Notes which content is being printed.</summary>
    public void Begin(int version, string contentHash, string fileName) => (Version, ContentHash, FileName) = (version, contentHash, fileName);

    /// <summary>Takes the printed file, or that of an earlier print with the same content.</summary>
    public void Take(string fileKey, bool reused) => (FileKey, Reused) = (fileKey, reused);
}
