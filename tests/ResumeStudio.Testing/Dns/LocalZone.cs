using System.Globalization;
using System.Text;

namespace ResumeStudio.Testing.Dns;

/// <summary>The records of one zone, which a test changes as a person does in the form of a provider.</summary>
public sealed class LocalZone(string name)
{
    public const int NegativeSeconds = 600;
    private readonly List<(string Owner, string Type, string Value)> _records = [];
    private int _serial;

    public string Name { get; } = name;

    /// <summary>Adds a record; <paramref name="owner"/> is a whole name without a final dot.</summary>
    public LocalZone Add(string owner, string type, string value)
    {
        _records.Add((owner, type, value));
        return this;
    }

    /// <summary>Sets the one record of this name and type, and removes what cannot stand beside it.</summary>
    public LocalZone Put(string owner, string type, string value)
    {
        _records.RemoveAll(record => record.Owner == owner && (record.Type == type || record.Type == "CNAME" || (type == "CNAME" && record.Type is "A" or "AAAA")));
        return Add(owner, type, value);
    }

    public LocalZone Remove(string owner, string type)
    {
        _records.RemoveAll(record => record.Owner == owner && record.Type == type);
        return this;
    }

    /// <summary>The zone as a file; each call is a newer edition.</summary>
    public string ToFile()
    {
        var file = new StringBuilder().Append(CultureInfo.InvariantCulture, $"""
            $ORIGIN {Name}.
            $TTL 60
            @ 3600 SOA ns1.{Name}. hostmaster.{Name}. {++_serial} 3600 600 86400 {NegativeSeconds}
            @ NS ns1.{Name}.
            ns1.{Name}. A 127.0.0.1

            """);
        foreach (var (owner, type, value) in _records) file.Append(CultureInfo.InvariantCulture, $"{owner}. {type} {Written(type, value)}\n");
        return file.ToString();
    }

    private static string Written(string type, string value) => type switch
    {
        "CNAME" or "NS" => value + ".",
        "TXT" when !value.StartsWith('"') => $"\"{value}\"",
        _ => value,
    };
}
