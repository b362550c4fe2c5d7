namespace ResumeStudio.Web.Platform.Dns;

/// <summary>One question: a name in lower case without a final dot, and a type of record.</summary>
public sealed record DnsQuestion(string Name, DnsType Type);
