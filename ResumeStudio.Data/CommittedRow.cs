using Microsoft.EntityFrameworkCore;

namespace ResumeStudio.Data;

/// <summary>One row of a commit: what was added, modified or deleted, and which of its properties changed.</summary>
public sealed record CommittedRow(object Row, EntityState State, IReadOnlyList<string> Changed);
