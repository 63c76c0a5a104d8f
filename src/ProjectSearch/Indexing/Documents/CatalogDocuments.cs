using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using ProjectSearch.Projects;

namespace ProjectSearch.Indexing.Documents;

/// <summary>The catalog as documents of the same commit as the projects, in parts of a size that is pleasant to store.</summary>
internal static class CatalogDocuments
{
    private const int PartSize = 1000;

    /// <summary>The term that stands on these documents and no others.</summary>
    public static Term Term { get; } = new(ProjectFields.Catalog, "part");

    /// <summary>Makes the documents of a catalog.</summary>
    public static IEnumerable<Document> Of(Catalog catalog)
    {
        var empty = new Catalog([], [], [], [], []);
        foreach (var organisations in catalog.Organisations.Chunk(PartSize))
        {
            yield return Part(empty with { Organisations = organisations });
        }

        yield return Part(empty with { Subregions = catalog.Subregions, Themes = catalog.Themes });
        foreach (var source in catalog.Sources)
        {
            yield return Part(empty with { Sources = [source] });
        }

        foreach (var imports in catalog.Imports.Chunk(PartSize))
        {
            yield return Part(empty with { Imports = imports });
        }

        static Document Part(Catalog part) =>
        [
            new StringField(Term.Field, Term.Text, Field.Store.NO),
            new StoredField(ProjectFields.Record, CatalogRecord.ToBytes(part)),
        ];
    }

    /// <summary>Reads the catalog of a commit, each list by key and the imports the newest first.</summary>
    public static Catalog Read(IndexSearcher searcher)
    {
        var parts = new List<Catalog>();
        foreach (var leaf in searcher.IndexReader.Leaves)
        {
            var documents = leaf.AtomicReader.GetTermDocsEnum(Term);
            while (documents is not null && documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                var bytes = leaf.AtomicReader.Document(documents.DocID).GetBinaryValue(ProjectFields.Record);
                parts.Add(CatalogRecord.FromBytes(bytes.Bytes, bytes.Offset, bytes.Length));
            }
        }

        return new Catalog(
            [.. parts.SelectMany(part => part.Organisations).OrderBy(organisation => organisation.Id)],
            [.. parts.SelectMany(part => part.Subregions).OrderBy(subregion => subregion.Id)],
            [.. parts.SelectMany(part => part.Themes).OrderBy(theme => theme.Id)],
            [.. parts.SelectMany(part => part.Sources).OrderBy(source => source.Id)],
            [.. parts.SelectMany(part => part.Imports).OrderByDescending(import => import.Number)]);
    }
}
