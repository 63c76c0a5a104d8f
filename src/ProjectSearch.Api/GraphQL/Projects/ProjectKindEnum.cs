using ProjectSearch.Api.GraphQL.Enumerations;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.GraphQL.Projects;

internal sealed class ProjectKindEnum() : CodeEnum<ProjectKind>(
    "What the source says that a funded undertaking is.",
    [
        (ProjectKind.Project, "An ordinary project (\"projekt\")."),
        (ProjectKind.PreStudy, "A feasibility study (\"förstudie\")."),
        (ProjectKind.Activity, "A running activity (\"verksamhet\")."),
        (ProjectKind.Unknown, "The source does not say."),
    ]);
