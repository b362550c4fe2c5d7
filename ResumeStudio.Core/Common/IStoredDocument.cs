namespace ResumeStudio.Core.Common;

/// <summary>A document that is edited as a whole and stored as one text.</summary>
/// <typeparam name="TSelf">The document itself.</typeparam>
public interface IStoredDocument<TSelf> where TSelf : IStoredDocument<TSelf>
{
    /// <summary>Writes the stored form; equal documents give equal texts.</summary>
    static abstract string Write(TSelf document);

    /// <summary>Reads the stored form.</summary>
    /// <exception cref="System.Text.Json.JsonException">The text is not a stored document of this kind.</exception>
    static abstract TSelf Read(string stored);
}
