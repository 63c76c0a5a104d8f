using System.ComponentModel;
using GraphQL;
using GraphQL.Types;
using ProjectSearch.Api.GraphQL.Costs;
using ProjectSearch.Api.GraphQL.Dataset;
using ProjectSearch.Api.GraphQL.Errors;
using ProjectSearch.Api.GraphQL.Filters;
using ProjectSearch.Api.GraphQL.Nodes;
using ProjectSearch.Api.GraphQL.Ordering;
using ProjectSearch.Api.GraphQL.Organisations;
using ProjectSearch.Api.GraphQL.Paging;
using ProjectSearch.Api.GraphQL.Projects;
using ProjectSearch.Api.GraphQL.Search;
using ProjectSearch.Api.GraphQL.Sources;
using ProjectSearch.Api.GraphQL.Subregions;
using ProjectSearch.Api.GraphQL.Themes;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL;

/// <summary>The root of every answer: one object a request, over one snapshot.</summary>
[Description("What can be asked for. The whole answer is of one version of the data.")]
internal sealed class Query(SnapshotReader reader)
{
    private const int DefaultSuggestions = 8;

    [ListSize(PageRequest.DefaultSize, Argument = "first")]
    [Description("Searches, filters, orders and sums projects; withdrawn ones are left out.")]
    public ProjectsConnection Projects(
        [Description("Free text: words, \"phrases\", -without, prefix*. Up to 10,000 characters; null or blank for all projects.")] string? search,
        [Description("How far the free text may reach.")] SearchMatch match = SearchMatch.Broad,
        [Description(FilterText.Where), InputType(typeof(ProjectFilterInput))] IDictionary<string, object?>? where = null,
        [Description("The choices in facets, at most one a dimension."), InputType(typeof(ListGraphType<NonNullGraphType<RefinementInput>>))] IReadOnlyList<IDictionary<string, object?>>? refine = null,
        [Description(OrderText.SearchedProjects), InputType(typeof(ListGraphType<NonNullGraphType<ProjectSortInput>>))] IReadOnlyList<IDictionary<string, object?>>? order = null,
        [Description(PageText.First)] int? first = null,
        [Description(PageText.After)] string? after = null,
        [Description(PageText.Last)] int? last = null,
        [Description(PageText.Before)] string? before = null)
    {
        var clauses = reader.Options.Limits.FilterClauses;
        var query = new ProjectQuery
        {
            Search = search,
            SearchSize = reader.Options.Limits.SearchSize,
            Match = match,
            Where = ProjectFilterReader.Read(where, clauses),
            MaximumFilterClauses = ClauseCounter.Counted,
            Refine = Refinements.Read(refine, clauses),
            Order = SortOrder.OfProjects(order),
        };
        return reader.Projects(query, PageArguments.Read(first, after, last, before, reader.MaximumPageSize));
    }

    [Description("Finds a project by its permanent link, withdrawn or not; null when there is none.")]
    public ProjectOutput? Project([Description("The permanent link.")] string slug) => reader.FindProject(slug);

    [ListSize(PageRequest.DefaultSize, Argument = "first")]
    [Description("Searches, filters and orders organisations that own projects (\"Projektägare\").")]
    public OrganisationsConnection Organisations(
        [Description("Free text over names and aliases; null or blank for all.")] string? search,
        [Description(FilterText.Where), InputType(typeof(OrganisationFilterInput))] IDictionary<string, object?>? where,
        [Description(OrderText.Organisations), InputType(typeof(ListGraphType<NonNullGraphType<OrganisationSortInput>>))] IReadOnlyList<IDictionary<string, object?>>? order,
        [Description(PageText.First)] int? first,
        [Description(PageText.After)] string? after,
        [Description(PageText.Last)] int? last,
        [Description(PageText.Before)] string? before)
    {
        var query = new OrganisationQuery
        {
            Search = search,
            MaximumSearchCharacters = reader.Options.Limits.OrganisationSearchCharacters,
            Where = OrganisationFilterReader.Read(where, reader.Options.Limits.FilterClauses),
            MaximumFilterClauses = ClauseCounter.Counted,
            Order = SortOrder.OfOrganisations(order),
        };
        return reader.Organisations(query, PageArguments.Read(first, after, last, before, reader.MaximumPageSize));
    }

    [Description("Finds an organisation by its permanent link; null when there is none.")]
    public OrganisationOutput? Organisation([Description("The permanent link.")] string slug) => reader.FindOrganisation(slug);

    [ListSize(4)]
    [Description("All subregions (\"delregioner\").")]
    public IReadOnlyList<SubregionOutput> Subregions =>
        [.. reader.Snapshot.Catalog.Entities.Subregions.Select(subregion => reader.Subregion(subregion.Id)!)];

    [ListSize(4)]
    [Description("All themes (\"teman\").")]
    public IReadOnlyList<ThemeOutput> Themes =>
        [.. reader.Snapshot.Catalog.Entities.Themes.Select(theme => reader.Theme(theme.Id)!)];

    [ListSize(DefaultSuggestions, Argument = "first")]
    [Description("Completes what is being typed, from words, titles and organisations, the most useful first.")]
    public IReadOnlyList<SuggestionOutput> Suggestions(
        [Description("What has been typed; blank gives nothing.")] string prefix,
        [Description("How many at most: 0 to 100.")] int? first = DefaultSuggestions)
    {
        var count = PageArguments.Size("first", first, reader.MaximumPageSize) ?? DefaultSuggestions;
        return [.. reader.Suggest(prefix, count).Select(suggestion => new SuggestionOutput(suggestion))];
    }

    [ListSize(10)]
    [Description("The documents and lists that projects were read from.")]
    public IReadOnlyList<SourceOutput> Sources =>
        [.. reader.Snapshot.Catalog.Entities.Sources.Select(source => reader.Source(source.Id))];

    [Description("The state of the data that the whole answer was read from.")]
    public DatasetOutput Dataset => new(reader);

    [Description("Finds anything that has an id; null when nothing has it. What is no id at all is an error.")]
    public INode? Node([Description("The id."), Id] string id) => Find(id);

    [ListSize(PageRequest.DefaultSize, Argument = "ids")]
    [Description("Finds several things by their ids, in the order of the ids, null where nothing has it.")]
    public IReadOnlyList<INode?> Nodes([Description("Up to 100 ids."), InputType(typeof(NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>))] IReadOnlyList<string> ids)
    {
        if (ids.Count > reader.MaximumPageSize)
        {
            throw BadUserInputError.TooMany("ids", ids.Count, reader.MaximumPageSize);
        }

        return [.. ids.Select(Find)];
    }

    private INode? Find(string id)
    {
        var global = GlobalId.Parse(id);
        return global.Type switch
        {
            ProjectOutput.TypeName => reader.FindProject(global.Slug),
            OrganisationOutput.TypeName => reader.FindOrganisation(global.Slug),
            SubregionOutput.TypeName => reader.FindSubregion(global.Slug),
            ThemeOutput.TypeName => reader.FindTheme(global.Slug),
            _ => null,
        };
    }
}
