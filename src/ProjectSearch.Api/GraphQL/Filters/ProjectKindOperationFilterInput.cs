using ProjectSearch.Api.GraphQL.Projects;

namespace ProjectSearch.Api.GraphQL.Filters;

internal sealed class ProjectKindOperationFilterInput()
    : EnumOperationFilterInput<ProjectKindEnum>(nameof(ProjectKindOperationFilterInput), "a project's kind");
