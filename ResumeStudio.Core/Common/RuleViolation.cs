namespace ResumeStudio.Core.Common;

/// <summary>A rule of the product says no. The message is written for the person who reads it on the screen.</summary>
public class RuleViolation(string message) : Exception(message);
