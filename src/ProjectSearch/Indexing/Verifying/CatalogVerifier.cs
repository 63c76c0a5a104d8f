using ProjectSearch.Indexing.Documents;
using ProjectSearch.Projects;

namespace ProjectSearch.Indexing.Verifying;

/// <summary>Compares what projects refer to.</summary>
internal static class CatalogVerifier
{
    public static void Verify(Catalog stored, Catalog indexed, DriftList drifts)
    {
        var empty = new Catalog([], [], [], [], []);
        Compare("organisation", stored.Organisations, indexed.Organisations, entity => entity.Id, entity => entity.Slug, entity => empty with { Organisations = [entity] }, drifts);
        Compare("subregion", stored.Subregions, indexed.Subregions, entity => entity.Id, entity => entity.Slug, entity => empty with { Subregions = [entity] }, drifts);
        Compare("theme", stored.Themes, indexed.Themes, entity => entity.Id, entity => entity.Slug, entity => empty with { Themes = [entity] }, drifts);
        Compare("source", stored.Sources, indexed.Sources, entity => entity.Id, entity => entity.Name, entity => empty with { Sources = [entity] }, drifts);
        Compare("import", stored.Imports, indexed.Imports, entity => entity.Number, entity => $"number {entity.Number}", entity => empty with { Imports = [entity] }, drifts);
    }

    // Entities are equal when they are stored alike: then no field of theirs can be forgotten here.
    private static void Compare<T>(
        string kind,
        IReadOnlyList<T> stored,
        IReadOnlyList<T> indexed,
        Func<T, long> id,
        Func<T, string> name,
        Func<T, Catalog> alone,
        DriftList drifts)
    {
        var rest = indexed.ToDictionary(id);
        foreach (var entity in stored)
        {
            if (!rest.Remove(id(entity), out var other))
            {
                drifts.Add($"The {kind} {name(entity)} is missing in the index.");
            }
            else if (!CatalogRecord.ToBytes(alone(entity)).AsSpan().SequenceEqual(CatalogRecord.ToBytes(alone(other))))
            {
                drifts.Add($"The {kind} {name(entity)} differs in the index.");
            }
        }

        foreach (var entity in rest.Values)
        {
            drifts.Add($"The {kind} {name(entity)} is in the index and not in the store.");
        }
    }
}
