using System.Text.Json;
using GraphQL.Types;

namespace ProjectSearch.Api.GraphQL.Enumerations;

/// <summary>An enumeration of the core in the schema, under the same name: <c>PreStudy</c> is PRE_STUDY.</summary>
/// <typeparam name="TEnum">The core's enumeration.</typeparam>
internal abstract class CodeEnum<TEnum> : EnumerationGraphType
    where TEnum : struct, Enum
{
    /// <param name="description">What it tells.</param>
    /// <param name="values">What each value means.</param>
    /// <exception cref="InvalidOperationException">A value is left out, or described twice.</exception>
    protected CodeEnum(string description, IReadOnlyList<(TEnum Value, string Description)> values)
    {
        if (!values.Select(value => value.Value).Order().SequenceEqual(Enum.GetValues<TEnum>().Order()))
        {
            throw new InvalidOperationException($"{GetType().Name} has to describe each value of {typeof(TEnum).Name} once.");
        }

        Name = typeof(TEnum).Name;
        Description = description;
        foreach (var (value, meaning) in values)
        {
            Add(JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString()), value, meaning);
        }
    }
}
