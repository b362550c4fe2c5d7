using System.Collections.Concurrent;
using System.Reflection;

namespace ResumeStudio.Core.Resumes.Fields;

/// <summary>The fields of each type of the document, in the order of their declaration.</summary>
public static class FieldMap
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Field>> Known = new();

    /// <summary>All marked properties of <paramref name="type"/>.</summary>
    public static IReadOnlyList<Field> Of(Type type) => Known.GetOrAdd(type, Read);

    /// <summary>The field of <paramref name="type"/> called <paramref name="name"/> in camel case.</summary>
    public static Field Of(Type type, string name) => Of(type).First(field => field.Name == name);

    private static List<Field> Read(Type type) =>
        [.. from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            let mark = property.GetCustomAttribute<FieldAttribute>()
            where mark is not null
            orderby property.MetadataToken
            select new Field(property, mark)];
}
