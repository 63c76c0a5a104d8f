using ProjectSearch.Api.GraphQL.Enumerations;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Aggregates;

internal sealed class ProjectDimensionEnum() : CodeEnum<ProjectDimension>(
    "What projects can be grouped and refined by.",
    [
        (ProjectDimension.Year, "The year that the funding was granted; the value is the number."),
        (ProjectDimension.Subregion, "The subregion (\"delregion\"); the value is its slug."),
        (ProjectDimension.Theme, "The theme (\"tema\"); the value is its slug."),
        (ProjectDimension.PriorityQuestion, "The prioritised question (\"prioriterad fråga\"); the value is the number."),
        (ProjectDimension.Owner, "The owners (\"Projektägare\"); the value is the slug. A project with two is in two groups."),
        (ProjectDimension.Kind, "The kind; the value is the name in `ProjectKind`."),
        (ProjectDimension.Finding, "The findings' codes; the value is the name in `FindingCode`. A project with two is in two groups."),
    ]);
