using ProjectSearch.Indexing.Documents;
using ProjectSearch.Indexing.Snapshots;
using ProjectSearch.Projects;

namespace ProjectSearch.Searching.Aggregating;

/// <summary>The dimensions of a snapshot, each made when it is first asked for.</summary>
internal sealed class DimensionColumns(ProjectColumns columns, Catalog catalog)
{
    private readonly Lazy<DimensionColumn>[] dimensions =
    [
        .. Enum.GetValues<ProjectDimension>().Select(dimension => new Lazy<DimensionColumn>(() => Make(dimension, columns, catalog))),
    ];

    public DimensionColumn this[ProjectDimension dimension] => dimensions[(int)dimension].Value;

    private static DimensionColumn Make(ProjectDimension dimension, ProjectColumns columns, Catalog catalog) => dimension switch
    {
        ProjectDimension.Year => DimensionColumn.OfNumbers(dimension, columns.Years, year => year != 0),
        ProjectDimension.PriorityQuestion => DimensionColumn.OfNumbers(dimension, columns.PriorityQuestions, question => question != ProjectColumns.UnknownNumber),
        ProjectDimension.Subregion => DimensionColumn.OfPlaces(dimension, [.. catalog.Subregions.Select(entity => (entity.Slug, entity.Name))], columns.Subregions),
        ProjectDimension.Theme => DimensionColumn.OfPlaces(dimension, [.. catalog.Themes.Select(entity => (entity.Slug, entity.Name))], columns.Themes),
        ProjectDimension.Kind => DimensionColumn.OfPlaces(dimension, [.. Names<ProjectKind>()], columns.Kinds.Select(kind => (int)kind)),
        ProjectDimension.Owner => DimensionColumn.OfLists(dimension, catalog.Organisations.Select(entity => (entity.Slug, entity.Name)), columns.OwnerStarts, columns.Owners),
        ProjectDimension.Finding => OfFindings(columns.Findings),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "There is no such dimension."),
    };

    private static DimensionColumn OfFindings(long[] findings)
    {
        long[] bitsOfCodes = [.. FindingBits.Codes.Select(wanted => FindingBits.Where((code, _) => code == wanted))];
        var starts = new int[findings.Length + 1];
        var places = new List<int>();
        for (var document = 0; document < findings.Length; document++)
        {
            for (var code = 0; findings[document] != 0 && code < bitsOfCodes.Length; code++)
            {
                if ((findings[document] & bitsOfCodes[code]) != 0)
                {
                    places.Add(code);
                }
            }

            starts[document + 1] = places.Count;
        }

        return DimensionColumn.OfLists(ProjectDimension.Finding, Names<FindingCode>(), starts, [.. places]);
    }

    private static IEnumerable<(string Value, string Label)> Names<T>()
        where T : struct, Enum => ContractNames<T>.All.Select(name => (name, name));
}
