namespace ProjectSearch.Api.GraphQL.Filters;

internal sealed class ThemeFilterInput()
    : EntityFilterInput<ThemeFilterInput>(nameof(ThemeFilterInput), "a theme (\"tema\")");
