using GraphQL.Types;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.GraphQL.Projects;

internal sealed class ProjectKindEnum : EnumerationGraphType
{
    public ProjectKindEnum()
    {
        Name = nameof(ProjectKind);
        Description = "What the source says that a funded undertaking is.";
        Add("PROJECT", ProjectKind.Project, "An ordinary project (\"projekt\").");
        Add("PRE_STUDY", ProjectKind.PreStudy, "A feasibility study (\"förstudie\").");
        Add("ACTIVITY", ProjectKind.Activity, "A running activity (\"verksamhet\").");
        Add("UNKNOWN", ProjectKind.Unknown, "The source does not say.");
    }
}
