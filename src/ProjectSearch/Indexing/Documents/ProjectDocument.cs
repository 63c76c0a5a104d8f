using System.Globalization;
using System.Text;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using ProjectSearch.Projects;
using ProjectSearch.Searching.Filters;
using ProjectSearch.Searching.Ordering;
using ProjectSearch.Searching.Text;

namespace ProjectSearch.Indexing.Documents;

/// <summary>One project as the index holds it.</summary>
internal static class ProjectDocument
{
    // Lucene refuses doc values above 32,766 bytes; a title that long is compared by its beginning.
    private const int LongestFoldedTitle = 8000;

    /// <summary>The term that names a project's document.</summary>
    public static Term TermOf(long id) => new(ProjectFields.Id, IdOf(id));

    /// <summary>Makes the document of a project.</summary>
    public static Document Of(Project project, CatalogKeys catalog)
    {
        Document document =
        [
            new TermsField(ProjectFields.Id, [IdOf(project.Id)]),
            new TermsField(ProjectFields.Slug, [project.Slug]),
            new BinaryDocValuesField(ProjectFields.Slug, Utf8(SwedishFolding.Fold(project.Slug))),
            new BinaryDocValuesField(ProjectFields.FoldedTitle, Utf8(FoldTitle(project.Title))),
            new SortedDocValuesField(ProjectFields.TitleOrder, new BytesRef(SwedishCollation.KeyOf(project.Title))),
            new BinaryDocValuesField(ProjectFields.Figures, FiguresRecord.ToBytes(project)),
            new NumericDocValuesField(ProjectFields.Year, project.Year),
            new StoredField(ProjectFields.Record, ProjectRecord.ToBytes(project)),
        ];
        if (project.PriorityQuestion is { } question)
        {
            document.Add(new NumericDocValuesField(ProjectFields.PriorityQuestion, question));
        }

        // A withdrawn project is in no list: without texts it is found by no search, counted by no suggestion and no word's rarity.
        if (!project.Withdrawn)
        {
            TextDocument.AddTo(document, catalog.TextsOf(project));
        }

        return document;
    }

    /// <summary>A title as filters compare it.</summary>
    public static string FoldTitle(string title)
    {
        var folded = SwedishFolding.Fold(title);
        return folded.Length <= LongestFoldedTitle ? folded : folded[..LongestFoldedTitle];
    }

    private static BytesRef Utf8(string text) => new(Encoding.UTF8.GetBytes(text));

    private static string IdOf(long id) => id.ToString(CultureInfo.InvariantCulture);
}
