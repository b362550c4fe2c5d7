namespace ResumeStudio.Data;

/// <summary>There is no such row, or it belongs to somebody else; pages answer both with 404.</summary>
public sealed class NotFoundException() : Exception("Not found.");
