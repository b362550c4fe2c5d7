namespace ResumeStudio.Core.Analysis.Words;

/// <summary>A word with one star for any letters: <c>*ed</c>, <c>teamfähig*</c>, <c>ge*t</c>.</summary>
internal readonly record struct WordShape
{
    private readonly string _head, _tail;

    /// <summary>Reads the shape; without a star it fits the word itself and what begins with it.</summary>
    public WordShape(string shape)
    {
        var star = shape.IndexOf('*', StringComparison.Ordinal);
        (_head, _tail) = star < 0 ? (shape, "") : (shape[..star], shape[(star + 1)..]);
    }

    /// <summary>Whether <paramref name="word"/>, in lower case, has this shape.</summary>
    public bool Fits(string word) =>
        word.Length >= _head.Length + _tail.Length && word.StartsWith(_head, StringComparison.Ordinal) && word.EndsWith(_tail, StringComparison.Ordinal);
}
