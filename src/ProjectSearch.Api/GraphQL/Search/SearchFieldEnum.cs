using GraphQL.Types;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Search;

internal sealed class SearchFieldEnum : EnumerationGraphType
{
    public SearchFieldEnum()
    {
        Name = nameof(SearchField);
        Description = "The texts that are searched.";
        Add("TITLE", SearchField.Title, "The title.");
        Add("OWNER", SearchField.Owner, "The owners' names and aliases (\"Projektägare\").");
        Add("PURPOSE", SearchField.Purpose, "The purpose (\"Syfte\").");
        Add("SUBREGION", SearchField.Subregion, "The subregion's name (\"delregion\").");
        Add("THEME", SearchField.Theme, "The theme's name (\"tema\").");
    }
}
