using GraphQL.Types;

namespace ProjectSearch.Api.GraphQL.Filters;

/// <summary>The comparisons of a number, the same for each kind of number.</summary>
/// <typeparam name="TScalar">The kind of number.</typeparam>
internal abstract class NumberOperationFilterInput<TScalar> : InputObjectGraphType
    where TScalar : ScalarGraphType
{
    protected NumberOperationFilterInput(string name, string kind)
    {
        Name = name;
        Description = $"Comparisons of {kind}; all given hold. A null value stands for unknown.";
        Field<TScalar>("eq").Description("Equal to the value; null asks for unknown.");
        Field<TScalar>("neq").Description("Not equal to the value; unknown matches unless the value is null.");
        Field<ListGraphType<TScalar>>("in").Description("One of the values; null among them asks for unknown too.");
        Field<ListGraphType<TScalar>>("nin").Description("None of the values; unknown matches unless null is among them.");
        AddWithOpposite("gt", "Greater than the value");
        AddWithOpposite("gte", "Greater than the value or equal to it");
        AddWithOpposite("lt", "Less than the value");
        AddWithOpposite("lte", "Less than the value or equal to it");
    }

    private void AddWithOpposite(string name, string description)
    {
        Field<TScalar>(name).Description($"{description}.");
        Field<TScalar>($"n{name}").Description($"Not {char.ToLowerInvariant(description[0])}{description[1..]}. {FilterText.UnknownMatches}");
    }
}
