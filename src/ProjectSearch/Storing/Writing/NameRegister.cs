using ProjectSearch.Projects;
using ProjectSearch.Storing.Reading;

namespace ProjectSearch.Storing.Writing;

/// <summary>Subregions or themes by their names; a name that has not been seen is stored.</summary>
internal sealed class NameRegister
{
    private readonly ImportConnection connection;
    private readonly string insert;
    private readonly Func<long> nextId;
    private readonly Dictionary<string, long> ids;
    private readonly HashSet<string> slugs;

    private NameRegister(ImportConnection connection, string insert, Func<long> nextId, List<NamedRow> rows)
    {
        (this.connection, this.insert, this.nextId) = (connection, insert, nextId);
        ids = rows.ToDictionary(row => row.NameKey, row => row.Id, StringComparer.Ordinal);
        slugs = rows.Select(row => row.Slug).ToHashSet(StringComparer.Ordinal);
    }

    public static async Task<NameRegister> OpenAsync(
        ImportConnection connection, string select, string insert, Func<long> nextId, CancellationToken cancellationToken) =>
        new(connection, insert, nextId, await connection.QueryAsync<NamedRow>(select, null, cancellationToken).ConfigureAwait(false));

    /// <summary>Finds or stores a name; null has no key.</summary>
    public async Task<long?> ResolveAsync(string? name, CancellationToken cancellationToken)
    {
        if (name is null)
        {
            return null;
        }

        var key = NameKey.Of(name);
        if (ids.TryGetValue(key, out var known))
        {
            return known;
        }

        var row = new NamedRow { Id = nextId(), NameKey = key, Slug = UniqueSlug.Of(SwedishSlug.Of(name), slugs), Name = NameKey.Shown(name) };
        await connection.ExecuteAsync(insert, row, cancellationToken).ConfigureAwait(false);
        ids.Add(key, row.Id);
        return row.Id;
    }
}
