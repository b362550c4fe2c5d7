using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Testing.Documents;

namespace ResumeStudio.Core.Tests.Resumes.JsonResume;

/// <summary>Documents in every state that the model can hold: half filled, oddly filled, hidden, moved between sections, with extras.</summary>
internal sealed class WildDocument(Random random)
{
    private static readonly string[] Texts = ["", "x", "two\nlines", "😀 محمد", "\"quoted\" \\ \u0001", " spaces ", "2012", "null", "[]"];
    private static readonly string[] Urls = ["", "example.com/me", "https://example.com/a%20b", "https://example.com/ä b", "not an address", "javascript:alert(1)", "mailto:mara@example.com", "HTTPS://Example.com", "//example.com", "https://[::1]/"];

    public ResumeDocument Create()
    {
        var document = random.Next(3) == 0 ? FullDocument.Create() : DocumentGenerator.Generate(random.Next(), (DocumentSize)random.Next(3));
        document.Language = Pick("en", "de", "pt-BR", "ar");
        document.Basics.Photo = Chance(0.3) ? new(Guid.CreateVersion7(), 400, 500) : null;
        document.Theme = Theme();
        MoveItems(document);
        foreach (var part in DocumentParts.Of(document).ToList()) Roughen(part.Value);
        foreach (var section in document.Sections) Roughen(section);
        document.Basics.Profiles.ForEach(profile => profile.Hidden = Chance(0.2));
        if (Chance(0.3)) document.Extras = Extras("work", "skills", "meta", "basics", "other");
        DocumentIds.Assign(document, random);
        return document;
    }

    private Theme Theme() => new()
    {
        Template = Pick("classic", "academic"),
        Accent = Chance(0.5) ? "#12ab9f" : null,
        FontSize = Chance(0.5) ? 10.5 : null,
        Spacing = 1.25,
        Paper = Chance(0.5) ? PaperSize.A4 : PaperSize.Letter,
        SideOnRight = Chance(0.5) ? true : null,
        ShowPhoto = Chance(0.5),
    };

    private void MoveItems(ResumeDocument document)
    {
        document.Sections = [.. document.Sections.OrderBy(_ => random.Next())];
        foreach (var section in document.Sections.Where(section => section.Items.Count > 0 && Chance(0.2)))
        {
            var target = document.Sections[random.Next(document.Sections.Count)];
            target.Items.Insert(0, section.Items[0]);
            section.Items.RemoveAt(section == target ? 1 : 0);
        }
    }

    private void Roughen(Section section)
    {
        section.Hidden = Chance(0.15);
        section.Custom = Chance(0.3);
        section.Title = Chance(0.5) ? Pick(Texts) : section.Title;
        section.Column = Chance(0.3) ? SectionColumn.Side : null;
        if (Chance(0.1)) section.Items = [];
    }

    private void Roughen(object part)
    {
        foreach (var field in FieldMap.Of(part.GetType()).Where(_ => Chance(0.3))) Roughen(part, field);
        if (part is ResumeItem item)
        {
            item.Hidden = Chance(0.15);
            item.Extras = Chance(0.2) ? Extras("name", "position", "startDate", "summary", "language", "location", "note") : null;
        }

        if (part is Role role) (role.Hidden, role.Extras) = (Chance(0.2), Chance(0.2) ? Extras("name", "position", "endDate", "highlights", "note") : null);
        if (part is Basics basics) basics.Extras = Chance(0.3) ? Extras("name", "label", "profiles", "location", "summary", "note") : null;
        if (part is Location location) location.Extras = Chance(0.3) ? Extras("city", "county") : null;
        if (part is Profile profile) profile.Extras = Chance(0.3) ? Extras("url", "id") : null;
    }

    private void Roughen(object part, Field field)
    {
        switch (field.Kind)
        {
            case FieldKind.Roles: field.Set(part, field.Get<List<Role>>(part).Take(random.Next(3)).ToList()); break;
            case FieldKind.Bullets: field.Set(part, Enumerable.Range(0, random.Next(4)).Select(_ => new Bullet { Text = Pick(Texts), Hidden = Chance(0.3) }).ToList()); break;
            case FieldKind.Keywords: field.Set(part, Enumerable.Range(0, random.Next(3)).Select(_ => Pick(Texts)).ToList()); break;
            case FieldKind.Date: field.Set(part, Date()); break;
            case FieldKind.Range: field.Set(part, new DateRange(Date(), Date(), Chance(0.3))); break;
            case FieldKind.Url: field.Set(part, Pick(Urls)); break;
            default: field.Set(part, Pick(Texts)); break;
        }
    }

    // Values that no field can read: extras that a field could read would be the field's value.
    private JsonObject Extras(params string[] keys) => new(keys.Where(_ => Chance(0.5)).Append("always").Select(key => KeyValuePair.Create(key, Unreadable())));

    private JsonNode? Unreadable() => Chance(0.5) ? new JsonObject { ["odd"] = random.Next() } : new JsonObject { ["list"] = new JsonArray(null, "x") };

    private PartialDate? Date() => Chance(0.3) ? null : new(random.Next(1000, 3000), Chance(0.5) ? random.Next(1, 13) : null);

    private bool Chance(double probability) => random.NextDouble() < probability;

    private string Pick(params string[] words) => words[random.Next(words.Length)];
}
