using Microsoft.Data.Sqlite;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data.Resumes;

namespace ResumeStudio.Benchmarks.Dashboard;

/// <summary>The least that a page can cost: one prepared SELECT on an open connection, its rows read into cards.</summary>
internal sealed class BareList : IAsyncDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _prepared = [];

    public BareList(string connectionString)
    {
        _connection = new SqliteConnection(connectionString);
        _connection.Open();
    }

    public List<ResumeCard> Read(Guid owner, ResumeSort sort, ResumeCard? after)
    {
        var command = Prepare(sort, after is not null);
        command.Parameters["@owner"].Value = Text(owner);
        if (after is not null)
        {
            command.Parameters["@value"].Value = sort switch { ResumeSort.Edited => after.UpdatedAt.UtcTicks, ResumeSort.Newest or ResumeSort.Oldest => after.CreatedAt.UtcTicks, _ => after.SortTitle };
            command.Parameters["@id"].Value = Text(after.Id);
        }

        var cards = new List<ResumeCard>(ResumeLists.PageSize + 1);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            cards.Add(new(Guid.Parse(reader.GetString(0)), reader.GetString(1), reader.GetString(2), reader.GetInt32(3), new(reader.GetInt64(4), TimeSpan.Zero), new(reader.GetInt64(5), TimeSpan.Zero), null));
        return cards;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in _prepared.Values) await command.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private static string Text(Guid id) => id.ToString("D").ToUpperInvariant();

    private SqliteCommand Prepare(ResumeSort sort, bool deep)
    {
        var column = sort switch { ResumeSort.Edited => "UpdatedAt", ResumeSort.Newest or ResumeSort.Oldest => "CreatedAt", _ => "SortTitle" };
        var (direction, sign) = sort is ResumeSort.Oldest or ResumeSort.Title ? ("ASC", ">") : ("DESC", "<");
        var cursor = deep ? $"AND {column} {sign}= @value AND ({column} {sign} @value OR Id {sign} @id)" : "";
        var sql = $"SELECT Id, Title, SortTitle, Version, CreatedAt, UpdatedAt, DeletedAt FROM Resumes WHERE OwnerId = @owner AND DeletedAt IS NULL {cursor} ORDER BY {column} {direction}, Id {direction} LIMIT {ResumeLists.PageSize + 1}";
        if (_prepared.TryGetValue(sql, out var known)) return known;
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.Add("@owner", SqliteType.Text);
        if (deep) command.Parameters.AddRange([new SqliteParameter("@value", column is "SortTitle" ? SqliteType.Text : SqliteType.Integer), new SqliteParameter("@id", SqliteType.Text)]);
        return _prepared[sql] = command;
    }
}
