using System.Text.Json;
using ProjectSearch.Projects;

namespace ProjectSearch.Storing.Reading;

/// <summary>Reads values that a column's type does not tell whole.</summary>
internal static class StoredValue
{
    /// <summary>The member that the contract's name stands for.</summary>
    /// <param name="value">The name.</param>
    /// <param name="row">The table, and whose row it is.</param>
    /// <param name="column">The column.</param>
    /// <exception cref="UnreadableRowException">There is no such name.</exception>
    public static T Name<T>(string value, string row, string column)
        where T : struct, Enum =>
        ContractNames<T>.Find(value) ?? throw new UnreadableRowException(row, column, value);

    /// <summary>The texts of a JSON array.</summary>
    /// <param name="value">The array.</param>
    /// <param name="row">The table, and whose row it is.</param>
    /// <param name="column">The column.</param>
    /// <exception cref="UnreadableRowException">It is no array of strings.</exception>
    public static string[] Texts(string value, string row, string column)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(value) is { } texts && !texts.Contains(null)
                ? texts
                : throw new UnreadableRowException(row, column, value);
        }
        catch (JsonException exception)
        {
            throw new UnreadableRowException(row, column, value, exception);
        }
    }
}
