using ProjectSearch.Api.GraphQL.Filters;
using ProjectSearch.Api.GraphQL.Ordering;
using ProjectSearch.Api.GraphQL.Organisations;
using ProjectSearch.Api.GraphQL.Projects;
using ProjectSearch.Api.GraphQL.Sources;
using ProjectSearch.Api.GraphQL.Subregions;
using ProjectSearch.Api.GraphQL.Themes;
using ProjectSearch.Indexing;
using ProjectSearch.Projects;
using ProjectSearch.Searching;
using ProjectSearch.Searching.Filters;
using ProjectSearch.Searching.Text;

namespace ProjectSearch.Api.GraphQL;

/// <summary>
/// What the resolvers of one request read from: one snapshot, so that all parts of an answer agree. Related entities are
/// made once a request. Used by one request, field after field.
/// </summary>
internal sealed class SnapshotReader(IndexSnapshot snapshot, GraphQLOptions options, CancellationToken cancellationToken)
{
    private readonly Dictionary<long, OrganisationOutput> _organisations = [];
    private readonly Dictionary<long, SubregionOutput> _subregions = [];
    private readonly Dictionary<long, ThemeOutput> _themes = [];
    private readonly Dictionary<long, SourceOutput> _sources = [];
    private readonly ProjectSearcher _searcher = new(snapshot, cancellationToken);

    public IndexSnapshot Snapshot => snapshot;

    public GraphQLOptions Options => options;

    public int MaximumPageSize => Math.Min(options.Limits.PageSize, PageRequest.MaximumSize);

    private SnapshotCatalog Catalog => snapshot.Catalog;

    public OrganisationOutput Organisation(Organisation organisation)
    {
        if (!_organisations.TryGetValue(organisation.Id, out var output))
        {
            _organisations.Add(organisation.Id, output = new OrganisationOutput(organisation, this));
        }

        return output;
    }

    public IReadOnlyList<OrganisationOutput> Organisations(IReadOnlyList<long> ids)
    {
        var outputs = new OrganisationOutput[ids.Count];
        for (var i = 0; i < outputs.Length; i++)
        {
            outputs[i] = _organisations.TryGetValue(ids[i], out var known) ? known : Organisation(Catalog.Organisation(ids[i]));
        }

        return outputs;
    }

    public SubregionOutput? Subregion(long? id)
    {
        if (id is not { } key)
        {
            return null;
        }

        if (!_subregions.TryGetValue(key, out var output))
        {
            _subregions.Add(key, output = new SubregionOutput(Catalog.Subregion(key), this));
        }

        return output;
    }

    public ThemeOutput? Theme(long? id)
    {
        if (id is not { } key)
        {
            return null;
        }

        if (!_themes.TryGetValue(key, out var output))
        {
            _themes.Add(key, output = new ThemeOutput(Catalog.Theme(key), this));
        }

        return output;
    }

    public SourceOutput Source(long id)
    {
        if (!_sources.TryGetValue(id, out var output))
        {
            _sources.Add(id, output = new SourceOutput(Catalog.Source(id), this));
        }

        return output;
    }

    public ProjectOutput? FindProject(string slug) =>
        _searcher.FindBySlug(slug) is { } project ? new ProjectOutput(project, this) : null;

    public OrganisationOutput? FindOrganisation(string slug) =>
        Catalog.FindOrganisation(slug) is { } organisation ? Organisation(organisation) : null;

    public SubregionOutput? FindSubregion(string slug) => Subregion(Catalog.FindSubregion(slug)?.Id);

    public ThemeOutput? FindTheme(string slug) => Theme(Catalog.FindTheme(slug)?.Id);

    public ProjectsConnection Projects(ProjectQuery query, PageRequest page) => new(_searcher.Search(query), page, this);

    public OrganisationsConnection Organisations(OrganisationQuery query, PageRequest page) =>
        new(new OrganisationSearcher(snapshot), query, page, this);

    public IReadOnlyList<ProjectsEdge> Similar(Project project, int count)
    {
        var hits = _searcher.FindSimilar(project, count, cancellationToken);
        var edges = new ProjectsEdge[hits.Count];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = new ProjectsEdge(hits[i], new ProjectOutput(hits[i].Project, this), result: null);
        }

        return edges;
    }

    public IReadOnlyList<Suggestion> Suggest(string prefix, int count) =>
        new Suggester(snapshot) { MaximumPrefixCharacters = options.Limits.PrefixCharacters }.Suggest(prefix, count, cancellationToken);

    /// <summary>Lists the projects that belong to a related entity and meet the filter besides.</summary>
    public ProjectsConnection ProjectsOf(
        ProjectFilter belonging,
        IDictionary<string, object?>? where,
        IReadOnlyList<IDictionary<string, object?>>? order,
        PageRequest page)
    {
        var filter = ProjectFilterReader.Read(where, options.Limits.FilterClauses);
        var query = new ProjectQuery
        {
            Where = filter is null ? belonging : new ProjectFilter.And([belonging, filter]),
            MaximumFilterClauses = ClauseCounter.Counted,
            Order = SortOrder.OfProjects(order),
        };
        return Projects(query, page);
    }
}
