using GraphQL.Types;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.GraphQL.Findings;

internal sealed class FindingSeverityEnum : EnumerationGraphType
{
    public FindingSeverityEnum()
    {
        Name = nameof(FindingSeverity);
        Description = "How much a finding matters to a reader of the figures.";
        Add("INFO", FindingSeverity.Info, "An interpretation that the source itself confirms.");
        Add("WARNING", FindingSeverity.Warning, "A reader should look at the source before relying on the value.");
        Add("ERROR", FindingSeverity.Error, "The source contradicts itself.");
    }
}
