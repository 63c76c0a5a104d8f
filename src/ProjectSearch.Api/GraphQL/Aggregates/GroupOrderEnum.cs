using ProjectSearch.Api.GraphQL.Enumerations;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Aggregates;

internal sealed class GroupOrderEnum() : CodeEnum<GroupOrder>(
    "The order of groups; ties go by key.",
    [
        (GroupOrder.CountDesc, "The most projects first."),
        (GroupOrder.RunFundingDesc, "The most RUN funding (\"Varav RUN\") first."),
        (GroupOrder.TotalCostDesc, "The largest total cost (\"Total förväntad kostnad\") first."),
        (GroupOrder.KeyAsc, "By label in the Swedish alphabet, numbers by value; no value last."),
    ]);
