using System.Globalization;
using ProjectSearch.Projects;
using ProjectSearch.Searching.Sets;

namespace ProjectSearch.Searching.Aggregating;

/// <summary>A refinement, read against the values of a snapshot.</summary>
internal sealed class RefinementChoice
{
    private readonly DimensionColumn column;
    private readonly bool[] chosen;

    private RefinementChoice(DimensionColumn column, IEnumerable<string> values)
    {
        this.column = column;
        chosen = new bool[column.Count];
        var unknown = new List<DimensionValue>();
        foreach (var value in values)
        {
            if (column.Find(value) is { } ordinal)
            {
                chosen[ordinal] = true;
            }
            else
            {
                unknown.Add(new DimensionValue(column.Dimension, value, value));
            }
        }

        Unknown = unknown;
    }

    public ProjectDimension Dimension => column.Dimension;

    /// <summary>Chosen values that no project of this snapshot has; they are listed all the same.</summary>
    public IReadOnlyList<DimensionValue> Unknown { get; }

    /// <summary>Reads refinements; those without values are left out.</summary>
    /// <exception cref="SearchException">A dimension stands twice, or a value can't be one of its dimension.</exception>
    public static IReadOnlyList<RefinementChoice> Read(IReadOnlyList<Refinement> refinements, DimensionColumns dimensions)
    {
        if (refinements.GroupBy(refinement => refinement.Dimension).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new SearchException(SearchError.BadInput, $"The dimension {NameOf(twice.Key)} is refined more than once; put its values into one refinement.");
        }

        return
        [
            .. refinements.Where(refinement => refinement.Values.Count > 0).Select(refinement => new RefinementChoice(
                dimensions[refinement.Dimension],
                refinement.Values.Select(value => Canonical(refinement.Dimension, value)).Distinct(StringComparer.Ordinal))),
        ];
    }

    public bool Has(int ordinal) => chosen[ordinal];

    /// <summary>The documents that have one of the chosen values.</summary>
    public DocSet Documents(int length, CancellationToken cancellationToken) => DocSet.Where(length, document =>
    {
        foreach (var ordinal in column.OrdinalsOf(document))
        {
            // An owner that is gone stands on documents alone that are gone too.
            if (ordinal >= 0 && chosen[ordinal])
            {
                return true;
            }
        }

        return false;
    }, cancellationToken);

    private static string Canonical(ProjectDimension dimension, string value)
    {
        if (value == DimensionColumn.NoneValue)
        {
            return value;
        }

        switch (dimension)
        {
            case ProjectDimension.Year or ProjectDimension.PriorityQuestion:
                return int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                    ? number.ToString(CultureInfo.InvariantCulture)
                    : throw Invalid(dimension, value, "a whole number");
            case ProjectDimension.Kind:
                return OneOf(ContractNames<ProjectKind>.All, dimension, value);
            case ProjectDimension.Finding:
                return OneOf(ContractNames<FindingCode>.All, dimension, value);
            default:
                return value;
        }
    }

    private static string OneOf(IReadOnlyList<string> names, ProjectDimension dimension, string value) =>
        names.Contains(value, StringComparer.Ordinal) ? value : throw Invalid(dimension, value, $"one of {string.Join(", ", names)}");

    private static SearchException Invalid(ProjectDimension dimension, string value, string expected) =>
        new(SearchError.BadInput, $"\"{Excerpt(value)}\" is no value of {NameOf(dimension)}: expected {expected}, or \"{DimensionColumn.NoneValue}\".");

    private static string Excerpt(string value) => value.Length <= 40 ? value : value[..40] + "…";

    private static string NameOf(ProjectDimension dimension) => ContractNames<ProjectDimension>.All[(int)dimension];
}
