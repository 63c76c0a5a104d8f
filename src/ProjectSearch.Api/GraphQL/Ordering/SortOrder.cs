using ProjectSearch.Api.GraphQL.Errors;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Ordering;

/// <summary>Reads the orders of a request.</summary>
internal static class SortOrder
{
    /// <exception cref="BadUserInputError">A key does not name exactly one field.</exception>
    public static IReadOnlyList<SortKey<ProjectSortField>> OfProjects(IReadOnlyList<IDictionary<string, object?>>? keys) =>
        Read(keys, static name => name switch
        {
            "relevance" => ProjectSortField.Relevance,
            "year" => ProjectSortField.Year,
            "title" => ProjectSortField.Title,
            "totalCost" => ProjectSortField.TotalCost,
            "runFunding" => ProjectSortField.RunFunding,
            "otherFunding" => ProjectSortField.OtherFunding,
            _ => ProjectSortField.RunShare,
        });

    /// <exception cref="BadUserInputError">A key does not name exactly one field.</exception>
    public static IReadOnlyList<SortKey<OrganisationSortField>> OfOrganisations(IReadOnlyList<IDictionary<string, object?>>? keys) =>
        Read(keys, static name => name switch
        {
            "name" => OrganisationSortField.Name,
            "projectCount" => OrganisationSortField.ProjectCount,
            _ => OrganisationSortField.RunFunding,
        });

    private static List<SortKey<TField>> Read<TField>(
        IReadOnlyList<IDictionary<string, object?>>? keys,
        Func<string, TField> field)
        where TField : struct, Enum
    {
        if (keys is null or { Count: 0 })
        {
            return [];
        }

        var order = new List<SortKey<TField>>(keys.Count);
        var seen = new HashSet<TField>();
        foreach (var key in keys)
        {
            if (key.Count != 1 || key.Single() is not { Key: var name, Value: SortDirection direction })
            {
                throw new BadUserInputError("Each object of `order` names exactly one field, ASC or DESC: [{year: DESC}, {title: ASC}].");
            }

            if (!seen.Add(field(name)))
            {
                throw new BadUserInputError($"`order` names `{name}` more than once.");
            }

            order.Add(new SortKey<TField>(field(name), direction == SortDirection.Descending));
        }

        return order;
    }
}
