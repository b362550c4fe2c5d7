using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Data.Resumes;

/// <summary>Which resumes to list: the words all found in title or name, the order, and the card after which to go on.</summary>
public sealed record ResumeQuery(string Search = "", ResumeSort Sort = ResumeSort.Edited, ResumeCard? After = null);
