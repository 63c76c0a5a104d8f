using GraphQL.Types;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Aggregates;

internal sealed class ProjectDimensionEnum : EnumerationGraphType
{
    public ProjectDimensionEnum()
    {
        Name = nameof(ProjectDimension);
        Description = "What projects can be grouped and refined by.";
        Add("YEAR", ProjectDimension.Year, "The year that the funding was granted; the value is the number.");
        Add("SUBREGION", ProjectDimension.Subregion, "The subregion (\"delregion\"); the value is its slug.");
        Add("THEME", ProjectDimension.Theme, "The theme (\"tema\"); the value is its slug.");
        Add("PRIORITY_QUESTION", ProjectDimension.PriorityQuestion, "The prioritised question (\"prioriterad fråga\"); the value is the number.");
        Add("OWNER", ProjectDimension.Owner, "The owners (\"Projektägare\"); the value is the slug. A project with two is in two groups.");
        Add("KIND", ProjectDimension.Kind, "The kind; the value is the name in `ProjectKind`.");
        Add("FINDING", ProjectDimension.Finding, "The findings' codes; the value is the name in `FindingCode`. A project with two is in two groups.");
    }
}
