namespace ResumeStudio.Data.Common;

/// <summary>Who claims work, when, for how long, and whether no other process can be at work on this database.</summary>
public sealed record WorkClaim(string Worker, DateTimeOffset Now, TimeSpan Lease, bool SoleProcess);
