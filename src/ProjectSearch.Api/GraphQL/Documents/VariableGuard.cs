using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.GraphQL.Documents;

/// <summary>Counts the values of variables: each is coerced after the schema, objects with a look at every field that they may have.</summary>
internal static class VariableGuard
{
    /// <exception cref="LimitExceededError">There are more values than are coerced.</exception>
    public static void Check(IReadOnlyDictionary<string, object?>? variables, int maximum)
    {
        var count = 0;
        foreach (var value in variables?.Values ?? [])
        {
            Count(value);
        }

        if (count > maximum)
        {
            throw new LimitExceededError("values", $"is sent with variables of {count} values", maximum, count);
        }

        // As deep as the JSON, which is read to a depth of its own limit.
        void Count(object? value)
        {
            count++;
            switch (value)
            {
                case IReadOnlyDictionary<string, object?> fields:
                    foreach (var field in fields.Values)
                    {
                        Count(field);
                    }

                    break;
                case IReadOnlyList<object?> items:
                    foreach (var item in items)
                    {
                        Count(item);
                    }

                    break;
            }
        }
    }
}
