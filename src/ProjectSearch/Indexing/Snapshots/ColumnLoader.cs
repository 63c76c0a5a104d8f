using Lucene.Net.Index;
using Lucene.Net.Util;
using ProjectSearch.Indexing.Documents;

namespace ProjectSearch.Indexing.Snapshots;

/// <summary>Fills the columns of a snapshot: from the last snapshot where a segment was in it too, else from the doc values.</summary>
internal sealed class ColumnLoader
{
    private readonly CatalogKeys catalog;
    private readonly ProjectColumns columns;
    private readonly List<int> owners = [];

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
        var values = reader.GetBinaryDocValues(ProjectFields.Figures);

        // A deleted document may refer to what is no longer in the catalog.
        var live = reader.LiveDocs;
        var bytes = new BytesRef();
        for (var document = 0; document < reader.MaxDoc; document++)
        {
            // Documents of the catalog have no figures.
            bytes.Length = 0;
            if (values is not null && (live is null || live.Get(document)))
            {
                values.Get(document, bytes);
            }

            if (bytes.Length > 0)
            {
                Set(start + document, FiguresRecord.FromBytes(bytes));
            }
            else
            {
                SetNone(start + document);
            }

            columns.OwnerStarts[start + document + 1] = owners.Count;
        }
    }

    private void Set(int document, in FiguresRecord figures)
    {
        columns.Keys[document] = figures.Key;
        columns.Years[document] = figures.Year;
        columns.Kinds[document] = figures.Kind;
        columns.Subregions[document] = figures.SubregionId is { } subregion ? catalog.Subregions.Of(subregion) : ProjectColumns.NoEntity;
        columns.Themes[document] = figures.ThemeId is { } theme ? catalog.Themes.Of(theme) : ProjectColumns.NoEntity;
        columns.PriorityQuestions[document] = figures.PriorityQuestion ?? ProjectColumns.UnknownNumber;
        columns.TotalCosts[document] = figures.TotalCost ?? ProjectColumns.UnknownAmount;
        columns.RunFundings[document] = figures.RunFunding ?? ProjectColumns.UnknownAmount;
        columns.ChangedInImports[document] = figures.ChangedInImport;
        columns.Withdrawn[document] = figures.Withdrawn;
        columns.Findings[document] = figures.Findings;
        foreach (var key in figures.OwnerIds)
        {
            owners.Add(catalog.Organisations.Of(key));
        }
    }

    private void SetNone(int document)
    {
        columns.Subregions[document] = ProjectColumns.NoEntity;
        columns.Themes[document] = ProjectColumns.NoEntity;
        columns.PriorityQuestions[document] = ProjectColumns.UnknownNumber;
        columns.TotalCosts[document] = ProjectColumns.UnknownAmount;
        columns.RunFundings[document] = ProjectColumns.UnknownAmount;
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
