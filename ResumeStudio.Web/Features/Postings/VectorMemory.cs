using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace ResumeStudio.Web.Features.Postings;

/// <summary>Remembers the vectors of texts by a hash of model and text, never the texts. What is oldest goes first; a restart forgets all.</summary>
public sealed class VectorMemory
{
    /// <summary>Most vectors: some 25 MB of 1,536 numbers each.</summary>
    public const int Most = 4000;

    private readonly ConcurrentDictionary<string, float[]> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();

    public float[]? Find(string model, string text) => _known.GetValueOrDefault(KeyOf(model, text));

    public void Keep(string model, string text, float[] vector)
    {
        var key = KeyOf(model, text);
        if (!_known.TryAdd(key, vector)) return;
        _order.Enqueue(key);
        while (_order.Count > Most && _order.TryDequeue(out var oldest)) _known.TryRemove(oldest, out _);
    }

    private static string KeyOf(string model, string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{model}\n{text}")));
}
