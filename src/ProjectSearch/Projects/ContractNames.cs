using System.Text;

namespace ProjectSearch.Projects;

/// <summary>Names of enum members as the contract writes them: PreStudy is PRE_STUDY.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal static class ContractNames<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Values =
        Enum.GetValues<T>().ToDictionary(value => Of(value.ToString()), StringComparer.Ordinal);

    private static readonly Dictionary<T, string> Names = Values.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The names in the order of the members' values, which begin at zero.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(value => Names[value])];

    /// <summary>The contract's name of a member.</summary>
    public static string Of(T value) => Names[value];

    /// <summary>The member with a name of the contract.</summary>
    /// <exception cref="KeyNotFoundException">The contract has no such name.</exception>
    public static T Parse(string name) => Values[name];

    /// <summary>The member with a name of the contract; null when there is none.</summary>
    public static T? Find(string name) => Values.TryGetValue(name, out var value) ? value : null;

    private static string Of(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && result.Length > 0)
            {
                result.Append('_');
            }

            result.Append(char.ToUpperInvariant(letter));
        }

        return result.ToString();
    }
}
