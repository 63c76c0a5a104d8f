using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using ProjectSearch.Importing;
using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Projects;
using ProjectSearch.Searching;
using ProjectSearch.Searching.Text;
using ProjectSearch.Tests.Importing.Appendix;

namespace ProjectSearch.Tests.Relevance;

/// <summary>The texts of the shipped appendix in an index in memory, one document a project in the appendix's order.</summary>
internal static class ShippedTexts
{
    public static IReadOnlyList<ImportedProject> Projects { get; } = [.. ShippedAppendix.Package.Projects];

    public static IndexSearcher Searcher { get; } = Index(Projects.Select(TextsOf));

    public static ProjectTexts TextsOf(ImportedProject project) => new(
        project.Title,
        project.Purpose,
        [.. project.Owners.Select((owner, place) => new Organisation(place + 1, SwedishSlug.Of(owner.Name), owner.Name, owner.Spellings))],
        project.Subregion,
        project.Theme);

    public static IReadOnlyList<ImportedProject> Find(string search, SearchMatch match = SearchMatch.Broad) =>
        [.. Searcher.Search(TextSearch.Interpret(search, match, Searcher).Query, Projects.Count).ScoreDocs.Select(hit => Projects[hit.Doc])];

    public static IndexSearcher Index(IEnumerable<ProjectTexts> projects)
    {
        var directory = new RAMDirectory();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, SwedishAnalyzers.Index)))
        {
            foreach (var texts in projects)
            {
                var document = new Document();
                TextDocument.AddTo(document, texts);
                writer.AddDocument(document);
            }
        }

        return new IndexSearcher(DirectoryReader.Open(directory));
    }
}
