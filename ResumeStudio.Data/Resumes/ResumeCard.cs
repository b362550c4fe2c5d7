namespace ResumeStudio.Data.Resumes;

/// <summary>What a list shows of one resume, without its document. The last card of a page is the cursor to the next one.</summary>
public sealed record ResumeCard(Guid Id, string Title, string SortTitle, int Version, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, DateTimeOffset? DeletedAt);
