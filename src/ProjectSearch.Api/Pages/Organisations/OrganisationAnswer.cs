using ProjectSearch.Api.Pages.Search;
using ProjectSearch.Api.Pages.Shared.Answers;

namespace ProjectSearch.Api.Pages.Organisations;

/// <summary>The answer to the organisation page's document.</summary>
/// <param name="Dataset">The state of the data.</param>
/// <param name="Organisation">The organisation; null when there is none.</param>
public sealed record OrganisationAnswer(DatasetState Dataset, OrganisationDetails? Organisation = null);

/// <summary>An organisation with its projects.</summary>
/// <param name="Slug">The permanent link.</param>
/// <param name="Name">The preferred spelling.</param>
/// <param name="Aliases">Every spelling.</param>
/// <param name="ProjectCount">How many projects it owns.</param>
/// <param name="Projects">A page of them.</param>
/// <param name="TotalCost">Their total cost in SEK; null when unknown.</param>
/// <param name="RunFunding">Their RUN funding in SEK; null when unknown.</param>
public sealed record OrganisationDetails(
    string Slug,
    string Name,
    IReadOnlyList<string> Aliases,
    int ProjectCount,
    OwnedProjects Projects,
    long? TotalCost = null,
    long? RunFunding = null);

/// <summary>A page of an organisation's projects.</summary>
/// <param name="Nodes">The page.</param>
/// <param name="Aggregates">Sums over all of them.</param>
/// <param name="PageInfo">Where the page stands.</param>
public sealed record OwnedProjects(IReadOnlyList<ProjectRow> Nodes, ResultFigures Aggregates, PageState PageInfo);
