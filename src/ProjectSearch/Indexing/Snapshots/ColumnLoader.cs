using Lucene.Net.Index;
using Lucene.Net.Util;
using ProjectSearch.Indexing.Documents;
using ProjectSearch.Projects;

namespace ProjectSearch.Indexing.Snapshots;

/// <summary>Fills the columns of a snapshot: from the last snapshot where a segment was in it too, else from the doc values.</summary>
internal sealed class ColumnLoader
{
    private readonly CatalogKeys catalog;
    private readonly ProjectColumns columns;
    private readonly List<int> owners = [];
    private readonly List<long> ownerKeys = [];

    private ColumnLoader(CatalogKeys catalog, int length)
    {
        this.catalog = catalog;
        columns = new ProjectColumns(length);
    }

    /// <summary>Loads the columns of a reader.</summary>
    /// <param name="reader">The snapshot's reader.</param>
    /// <param name="catalog">The snapshot's catalog.</param>
    /// <param name="previous">The last snapshot of the same generation; null for none.</param>
    public static ProjectColumns Load(DirectoryReader reader, CatalogKeys catalog, SnapshotState? previous)
    {
        var loader = new ColumnLoader(catalog, reader.MaxDoc);
        var known = previous?.Reader.Leaves.ToDictionary(leaf => leaf.Reader.CoreCacheKey, leaf => leaf.DocBase) ?? [];
        var carrier = previous is null ? null : new ColumnCarrier(previous, catalog);
        foreach (var leaf in reader.Leaves)
        {
            if (carrier is not null && known.TryGetValue(leaf.Reader.CoreCacheKey, out var from))
            {
                carrier.Carry(from, loader.columns, leaf.DocBase, leaf.Reader.MaxDoc, loader.owners);
            }
            else
            {
                loader.Read(leaf.AtomicReader, leaf.DocBase);
            }

            loader.Select(leaf.AtomicReader, leaf.DocBase);
        }

        loader.columns.Owners = [.. loader.owners];
        return loader.columns;
    }

    private void Read(AtomicReader reader, int start)
    {
        Read(reader, ProjectFields.Key, start, columns.Keys, value => value, 0);
        Read(reader, ProjectFields.Year, start, columns.Years, value => (int)value, 0);
        Read(reader, ProjectFields.Kind, start, columns.Kinds, value => (ProjectKind)value, default);
        Read(reader, ProjectFields.Subregion, start, columns.Subregions, catalog.Subregions.Of, ProjectColumns.NoEntity);
        Read(reader, ProjectFields.Theme, start, columns.Themes, catalog.Themes.Of, ProjectColumns.NoEntity);
        Read(reader, ProjectFields.PriorityQuestion, start, columns.PriorityQuestions, value => (int)value, ProjectColumns.UnknownNumber);
        Read(reader, ProjectFields.TotalCost, start, columns.TotalCosts, value => value, ProjectColumns.UnknownAmount);
        Read(reader, ProjectFields.RunFunding, start, columns.RunFundings, value => value, ProjectColumns.UnknownAmount);
        Read(reader, ProjectFields.ChangedInImport, start, columns.ChangedInImports, value => (int)value, 0);
        Read(reader, ProjectFields.Withdrawn, start, columns.Withdrawn, value => value != 0, false);
        Read(reader, ProjectFields.Findings, start, columns.Findings, value => value, 0);
        ReadOwners(reader, start);
    }

    private static void Read<T>(AtomicReader reader, string field, int start, T[] column, Func<long, T> convert, T unknown)
    {
        var target = column.AsSpan(start, reader.MaxDoc);
        var values = reader.GetNumericDocValues(field);
        var known = reader.GetDocsWithField(field);
        if (values is null || known is null)
        {
            target.Fill(unknown);
            return;
        }

        // A deleted document may refer to what is no longer in the catalog.
        var live = reader.LiveDocs;
        for (var document = 0; document < target.Length; document++)
        {
            var wanted = known.Get(document) && (live is null || live.Get(document));
            target[document] = wanted ? convert(values.Get(document)) : unknown;
        }
    }

    private void ReadOwners(AtomicReader reader, int start)
    {
        var values = reader.GetBinaryDocValues(ProjectFields.Owners);
        var live = reader.LiveDocs;
        var bytes = new BytesRef();
        for (var document = 0; document < reader.MaxDoc; document++)
        {
            if (values is not null && (live is null || live.Get(document)))
            {
                values.Get(document, bytes);
                ownerKeys.Clear();
                OwnerKeys.Read(bytes, ownerKeys);
                foreach (var key in ownerKeys)
                {
                    owners.Add(catalog.Organisations.Of(key));
                }
            }

            columns.OwnerStarts[start + document + 1] = owners.Count;
        }
    }

    private void Select(AtomicReader reader, int start)
    {
        var live = reader.LiveDocs;
        for (var document = 0; document < reader.MaxDoc; document++)
        {
            if ((live is not null && !live.Get(document)) || columns.Keys[start + document] == 0)
            {
                continue;
            }

            columns.Stored.Add(start + document);
            if (!columns.Withdrawn[start + document])
            {
                columns.Listed.Add(start + document);
            }
        }
    }
}
