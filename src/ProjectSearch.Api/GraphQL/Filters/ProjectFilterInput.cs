using GraphQL.Types;

namespace ProjectSearch.Api.GraphQL.Filters;

internal sealed class ProjectFilterInput : InputObjectGraphType
{
    public ProjectFilterInput()
    {
        Name = nameof(ProjectFilterInput);
        Description = "Conditions on a project; all given hold, and an empty object meets everything.";
        Field<ListGraphType<NonNullGraphType<ProjectFilterInput>>>("and").Description(FilterText.And);
        Field<ListGraphType<NonNullGraphType<ProjectFilterInput>>>("or").Description(FilterText.Or);
        Field<StringOperationFilterInput>("slug").Description("The permanent link.");
        Field<IntOperationFilterInput>("year").Description("The year that the funding was granted.");
        Field<StringOperationFilterInput>("title").Description("The title (\"Projekt\").");
        Field<ProjectKindOperationFilterInput>("kind").Description("Whether it is a project, a feasibility study or an activity.");
        Field<SubregionFilterInput>("subregion").Description("The subregion (\"delregion\"); null asks for projects without one. Such a project counts as one whose subregion's values are unknown.");
        Field<ThemeFilterInput>("theme").Description("The theme (\"tema\"); null asks for projects without one. Such a project counts as one whose theme's values are unknown.");
        Field<ListFilterInputTypeOfOrganisationFilterInput>("owners").Description("The owners (\"Projektägare\").");
        Field<IntOperationFilterInput>("priorityQuestion").Description("The prioritised question (\"prioriterad fråga\"); unknown for \"Övergripande\".");
        Field<LongOperationFilterInput>("totalCost").Description("Total expected cost in SEK (\"Total förväntad kostnad\").");
        Field<LongOperationFilterInput>("runFunding").Description("RUN funding in SEK (\"Varav RUN\").");
        Field<LongOperationFilterInput>("otherFunding").Description("Total cost less RUN funding in SEK.");
        Field<FloatOperationFilterInput>("runShare").Description("RUN funding over total cost, 1 for all of it.");
        Field<ListFilterInputTypeOfFindingFilterInput>("findings").Description("What was found odd about it.");
        Field<IntOperationFilterInput>("changedInImport").Description("Number of the import that last changed it.");
    }
}
