namespace ResumeStudio.Web.Platform.Security;

/// <summary>At most <paramref name="Count"/> in any stretch of <paramref name="Per"/>; used-up room comes back evenly.</summary>
public sealed record RateLimit(string Name, int Count, TimeSpan Per);
