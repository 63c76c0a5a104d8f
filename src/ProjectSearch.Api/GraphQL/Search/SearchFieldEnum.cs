using ProjectSearch.Api.GraphQL.Enumerations;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Search;

internal sealed class SearchFieldEnum() : CodeEnum<SearchField>(
    "The texts that are searched.",
    [
        (SearchField.Title, "The title."),
        (SearchField.Owner, "The owners' names and aliases (\"Projektägare\")."),
        (SearchField.Purpose, "The purpose (\"Syfte\")."),
        (SearchField.Subregion, "The subregion's name (\"delregion\")."),
        (SearchField.Theme, "The theme's name (\"tema\")."),
    ]);
