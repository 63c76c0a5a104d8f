using ProjectSearch.Api.GraphQL.Enumerations;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.GraphQL.Findings;

internal sealed class FindingSeverityEnum() : CodeEnum<FindingSeverity>(
    "How much a finding matters to a reader of the figures.",
    [
        (FindingSeverity.Info, "An interpretation that the source itself confirms."),
        (FindingSeverity.Warning, "A reader should look at the source before relying on the value."),
        (FindingSeverity.Error, "The source contradicts itself."),
    ]);
