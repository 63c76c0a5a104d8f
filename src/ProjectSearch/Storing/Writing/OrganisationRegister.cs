using ProjectSearch.Importing;
using ProjectSearch.Projects;
using ProjectSearch.Storing.Databases;
using ProjectSearch.Storing.Reading;

namespace ProjectSearch.Storing.Writing;

/// <summary>
/// Organisations by the keys of their spellings. Two that turn out to share a key become one: the older stays. What is new waits
/// until it is flushed, which must happen before rows refer to it.
/// </summary>
internal sealed class OrganisationRegister
{
    private readonly ImportConnection connection;
    private readonly KeySequence sequence;
    private readonly Dictionary<string, long> ids;
    private readonly HashSet<(long Id, string Spelling)> aliases;
    private readonly HashSet<string> slugs;
    private readonly List<object?[]> newOrganisations = [];
    private readonly List<object?[]> newKeys = [];
    private readonly List<object?[]> newAliases = [];

    private OrganisationRegister(
        ImportConnection connection, KeySequence sequence, List<KeyRow> keys, List<AliasRow> aliases, List<NamedRow> organisations)
    {
        (this.connection, this.sequence) = (connection, sequence);
        ids = keys.ToDictionary(row => row.OrganisationKey, row => row.OrganisationId, StringComparer.Ordinal);
        this.aliases = [.. aliases.Select(row => (row.OrganisationId, row.Spelling))];
        slugs = organisations.Select(row => row.Slug).ToHashSet(StringComparer.Ordinal);
    }

    public static async Task<OrganisationRegister> OpenAsync(
        ImportConnection connection, KeySequence sequence, CancellationToken cancellationToken) => new(
            connection,
            sequence,
            await connection.QueryAsync<KeyRow>(Sql.SelectOrganisationKeys, null, cancellationToken).ConfigureAwait(false),
            await connection.QueryAsync<AliasRow>(Sql.SelectOrganisationAliases, null, cancellationToken).ConfigureAwait(false),
            await connection.QueryAsync<NamedRow>(Sql.SelectAllOrganisations, null, cancellationToken).ConfigureAwait(false));

    /// <summary>Whether an owner makes one of several stored organisations: rows that wait to be written must be written first.</summary>
    public bool Merges(ImportedOwner owner) => Known(owner).Skip(1).Any();

    /// <summary>Finds or stores an owner's organisation, with the spellings and keys that are new.</summary>
    /// <param name="owner">The owner as imported.</param>
    /// <param name="source">The source that names it; what changes an organisation changes its projects under that source's number.</param>
    /// <param name="cancellationToken">Stops the statements.</param>
    public async Task ResolveAsync(ImportedOwner owner, SourceImport source, CancellationToken cancellationToken)
    {
        var known = Known(owner).Order().ToList();
        var changed = known.Count > 1;
        var id = known.Count > 0 ? known[0] : Insert(owner);
        foreach (var merged in known.Skip(1))
        {
            await MergeAsync(merged, id, cancellationToken).ConfigureAwait(false);
        }

        foreach (var key in Keys(owner).Where(key => !ids.ContainsKey(key)))
        {
            newKeys.Add([key, id]);
            ids.Add(key, id);
        }

        foreach (var spelling in owner.Spellings.Append(owner.Name).Select(NameKey.Shown).Where(spelling => aliases.Add((id, spelling))))
        {
            newAliases.Add([id, spelling]);
            changed |= known.Count > 0;
        }

        if (changed)
        {
            var number = await source.TakeNumberAsync(cancellationToken).ConfigureAwait(false);
            await connection.ExecuteAsync(
                Sql.TouchProjectsOfOrganisation, new { Number = number, OrganisationId = id }, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The organisation of an owner that has been resolved.</summary>
    public long IdOf(ImportedOwner owner) => ids[NameKey.Bounded(owner.Keys[0])];

    /// <summary>Writes what is new.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        await connection.InsertAsync(BulkTable.Organisations, newOrganisations, cancellationToken).ConfigureAwait(false);
        await connection.InsertAsync(BulkTable.OrganisationKeys, newKeys, cancellationToken).ConfigureAwait(false);
        await connection.InsertAsync(BulkTable.OrganisationAliases, newAliases, cancellationToken).ConfigureAwait(false);
        newOrganisations.Clear();
        newKeys.Clear();
        newAliases.Clear();
    }

    private IEnumerable<long> Known(ImportedOwner owner) =>
        Keys(owner).Where(ids.ContainsKey).Select(key => ids[key]).Distinct();

    private static IEnumerable<string> Keys(ImportedOwner owner) => owner.Keys.Select(NameKey.Bounded).Distinct(StringComparer.Ordinal);

    private long Insert(ImportedOwner owner)
    {
        var id = ++sequence.OrganisationId;
        newOrganisations.Add([id, UniqueSlug.Of(SwedishSlug.Of(owner.Name), slugs), NameKey.Shown(owner.Name)]);
        return id;
    }

    private async Task MergeAsync(long merged, long into, CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        var both = new { Merged = merged, Into = into };
        foreach (var statement in (string[])[
            Sql.MergeOrganisationOwners, Sql.MergeOrganisationKeys, Sql.MergeOrganisationAliases, Sql.DeleteOrganisationAliases, Sql.DeleteOrganisation])
        {
            await connection.ExecuteAsync(statement, both, cancellationToken).ConfigureAwait(false);
        }

        foreach (var key in ids.Where(pair => pair.Value == merged).Select(pair => pair.Key).ToList())
        {
            ids[key] = into;
        }

        foreach (var (_, spelling) in aliases.Where(alias => alias.Id == merged).ToList())
        {
            aliases.Remove((merged, spelling));
            aliases.Add((into, spelling));
        }
    }

    private sealed record KeyRow
    {
        public string OrganisationKey { get; init; } = "";

        public long OrganisationId { get; init; }
    }
}
