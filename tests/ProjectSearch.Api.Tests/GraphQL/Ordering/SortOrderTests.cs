using ProjectSearch.Api.GraphQL.Errors;
using ProjectSearch.Api.GraphQL.Ordering;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.Tests.GraphQL.Ordering;

public sealed class SortOrderTests
{
    [Fact]
    public void Keys_keep_their_order()
    {
        var order = SortOrder.OfProjects([Key("runFunding", SortDirection.Descending), Key("title", SortDirection.Ascending)]);
        Assert.Equal(
            [new SortKey<ProjectSortField>(ProjectSortField.RunFunding, true), new SortKey<ProjectSortField>(ProjectSortField.Title, false)],
            order);
    }

    [Fact]
    public void Without_keys_the_default_order_holds() => Assert.Empty(SortOrder.OfProjects(null));

    [Fact]
    public void An_object_of_two_fields_is_refused() => Refused(new Dictionary<string, object?>
    {
        ["year"] = SortDirection.Ascending,
        ["title"] = SortDirection.Ascending,
    });

    [Fact]
    public void An_empty_object_is_refused() => Refused([]);

    [Fact]
    public void A_null_direction_is_refused() => Refused(new Dictionary<string, object?> { ["year"] = null });

    [Fact]
    public void A_field_named_twice_is_refused()
    {
        var error = Assert.Throws<BadUserInputError>(
            () => SortOrder.OfOrganisations([Key("name", SortDirection.Ascending), Key("name", SortDirection.Descending)]));
        Assert.Equal("`order` names `name` more than once.", error.Message);
    }

    private static void Refused(Dictionary<string, object?> key)
    {
        var error = Assert.Throws<BadUserInputError>(() => SortOrder.OfProjects([key]));
        Assert.Equal("Each object of `order` names exactly one field, ASC or DESC: [{year: DESC}, {title: ASC}].", error.Message);
    }

    private static Dictionary<string, object?> Key(string field, SortDirection direction) => new() { [field] = direction };
}
