using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.GraphQL.Filters;

/// <summary>Insists on a value where a null has no meaning.</summary>
internal static class Given
{
    /// <exception cref="BadUserInputError">The value is null.</exception>
    public static IDictionary<string, object?> Object(string field, object? value) =>
        value as IDictionary<string, object?>
        ?? throw new BadUserInputError($"`{field}` is null; leave it out, or give conditions.");

    /// <exception cref="BadUserInputError">The value is null.</exception>
    public static bool Boolean(string field, object? value) =>
        value as bool? ?? throw new BadUserInputError($"`{field}` is null; leave it out, or give true or false.");
}
