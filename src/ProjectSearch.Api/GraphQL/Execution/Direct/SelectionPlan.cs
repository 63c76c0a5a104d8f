namespace ProjectSearch.Api.GraphQL.Execution.Direct;

/// <summary>The fields to write for an object of one type, in order: made once a request, used for every object of a list.</summary>
internal sealed record SelectionPlan(FieldPlan[] Fields);
