using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Testing;
using ResumeStudio.Testing.Documents;

namespace ResumeStudio.Benchmarks.Dashboard;

/// <summary>One database with people who have many resumes each, with real documents of one page.</summary>
internal sealed class ManyResumes : IAsyncDisposable
{
    private static readonly string[] Words = ["Platform", "Designer", "Research", "Teacher", "Analyst", "Lebenslauf", "Élève", "Consultant"];
    private static readonly DateTimeOffset Start = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<int, Guid> _owners = [];

    private ManyResumes(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }

    public static async Task<ManyResumes> CreateAsync(IEnumerable<int> sizes, CancellationToken stop)
    {
        var people = new ManyResumes(new TestDatabase());
        var documents = Enumerable.Range(0, 50).Select(seed => DocumentGenerator.Generate(seed, DocumentSize.OnePage)).Select(document => (document.Basics.Name, Text: DocumentJson.Write(document))).ToList();
        foreach (var size in sizes)
        {
            people._owners[size] = await people.Database.AddUserAsync($"person{size}");
            await people.FillAsync(people._owners[size], size, documents, stop);
        }

        return people;
    }

    public Guid OwnerOf(int size) => _owners[size];

    /// <summary>The card at a place of a list, found by the slow way.</summary>
    public async Task<ResumeCard> CardAtAsync(Guid owner, ResumeSort sort, int place, CancellationToken stop)
    {
        await using var db = Database.CreateDbContext();
        var rows = db.Resumes.OwnedBy(owner).NotDeleted();
        var ordered = sort switch
        {
            ResumeSort.Edited => rows.OrderByDescending(r => r.UpdatedAt).ThenByDescending(r => r.Id),
            ResumeSort.Newest => rows.OrderByDescending(r => r.CreatedAt).ThenByDescending(r => r.Id),
            ResumeSort.Oldest => rows.OrderBy(r => r.CreatedAt).ThenBy(r => r.Id),
            ResumeSort.Title => rows.OrderBy(r => r.SortTitle).ThenBy(r => r.Id),
            _ => rows.OrderByDescending(r => r.SortTitle).ThenByDescending(r => r.Id),
        };
        return await ordered.Skip(Math.Max(0, place - ResumeLists.PageSize)).Take(1).Select(r => new ResumeCard(r.Id, r.Title, r.SortTitle, r.Version, r.CreatedAt, r.UpdatedAt, r.DeletedAt)).SingleAsync(stop);
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private async Task FillAsync(Guid owner, int count, List<(string Name, string Text)> documents, CancellationToken stop)
    {
        await using var connection = new SqliteConnection(Database.ConnectionString);
        await connection.OpenAsync(stop);
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO Resumes (Id, OwnerId, Title, SearchText, SortTitle, Version, CreatedAt, UpdatedAt, DeletedAt, DocumentText) VALUES ($id, $owner, $title, $search, $sort, 1, $created, $updated, NULL, $text)";
        foreach (var name in new[] { "$id", "$owner", "$title", "$search", "$sort", "$created", "$updated", "$text" }) insert.Parameters.Add(new SqliteParameter(name, null));
        var random = new Random(count);
        for (var i = 0; i < count; i++)
        {
            var (person, text) = documents[i % documents.Count];
            var title = $"{Words[random.Next(Words.Length)]} {random.Next(count)}";
            object[] values = [Guid.CreateVersion7().ToString("D").ToUpperInvariant(), owner.ToString("D").ToUpperInvariant(), title, SearchKey.Of($"{title} {person}"), SearchKey.Of(title), Start.AddMinutes(i).UtcTicks, Start.AddMinutes(i + random.Next(100_000)).UtcTicks, text];
            for (var p = 0; p < values.Length; p++) insert.Parameters[p].Value = values[p];
            await insert.ExecuteNonQueryAsync(stop);
        }

        await transaction.CommitAsync(stop);
    }
}
