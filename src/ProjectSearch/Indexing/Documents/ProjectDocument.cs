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
    public static Term TermOf(long id) => new(ProjectFields.Id, id.ToString(CultureInfo.InvariantCulture));

    /// <summary>Makes the document of a project.</summary>
    public static Document Of(Project project, CatalogKeys catalog)
    {
        var id = TermOf(project.Id);
        Document document =
        [
            new StringField(id.Field, id.Text, Field.Store.NO),
            new StringField(ProjectFields.Slug, project.Slug, Field.Store.NO),
            new BinaryDocValuesField(ProjectFields.Slug, Utf8(SwedishFolding.Fold(project.Slug))),
            new BinaryDocValuesField(ProjectFields.FoldedTitle, Utf8(FoldTitle(project.Title))),
            new SortedDocValuesField(ProjectFields.TitleOrder, new BytesRef(SwedishCollation.KeyOf(project.Title))),
            new BinaryDocValuesField(ProjectFields.Owners, OwnerKeys.ToBytes([.. project.OwnerIds.Distinct()])),
            new NumericDocValuesField(ProjectFields.Key, project.Id),
            new NumericDocValuesField(ProjectFields.Year, project.Year),
            new NumericDocValuesField(ProjectFields.Kind, (int)project.Kind),
            new NumericDocValuesField(ProjectFields.Findings, FindingBits.Of(project.Findings)),
            new NumericDocValuesField(ProjectFields.ChangedInImport, project.ChangedInImport),
            new NumericDocValuesField(ProjectFields.Withdrawn, project.Withdrawn ? 1 : 0),
            new StoredField(ProjectFields.Record, ProjectRecord.ToBytes(project)),
        ];
        AddKnown(document, ProjectFields.Subregion, project.SubregionId);
        AddKnown(document, ProjectFields.Theme, project.ThemeId);
        AddKnown(document, ProjectFields.PriorityQuestion, project.PriorityQuestion);
        AddKnown(document, ProjectFields.TotalCost, project.TotalCost);
        AddKnown(document, ProjectFields.RunFunding, project.RunFunding);

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

    private static void AddKnown(Document document, string field, long? value)
    {
        if (value is { } known)
        {
            document.Add(new NumericDocValuesField(field, known));
        }
    }
}
