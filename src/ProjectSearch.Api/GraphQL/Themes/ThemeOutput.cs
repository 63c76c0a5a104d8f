using System.ComponentModel;
using GraphQL;
using ProjectSearch.Api.GraphQL.Entities;
using ProjectSearch.Api.GraphQL.Filters;
using ProjectSearch.Api.GraphQL.Nodes;
using ProjectSearch.Projects;
using ProjectSearch.Searching.Filters;

namespace ProjectSearch.Api.GraphQL.Themes;

[Name(TypeName)]
[Implements(typeof(INode))]
[Description("A theme (\"tema\") of the regional strategy VG2020: \"En ledande kunskapsregion\", \"En region för alla\" and so on.")]
internal sealed class ThemeOutput(Theme theme, SnapshotReader reader)
    : EntityOutput(TypeName, theme.Slug, new ProjectFilter.Theme(EntityFilters.HasSlug(theme.Slug)), reader)
{
    public const string TypeName = "Theme";

    [Description("The name as in the source.")]
    public string Name => theme.Name;
}
