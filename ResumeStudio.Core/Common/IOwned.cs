namespace ResumeStudio.Core.Common;

/// <summary>A row that belongs to one person; queries for it start with its owner.</summary>
public interface IOwned
{
    /// <summary>The id of the account that owns the row.</summary>
    Guid OwnerId { get; }
}
