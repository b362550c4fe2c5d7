namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>Which side of a time a date stands on.</summary>
internal enum DateSide
{
    Any,
    Start,
    End,
}
