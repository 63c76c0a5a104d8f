using System.Text;

namespace ProjectSearch.Searching.Aggregating;

/// <summary>Names of enum members as the contract writes them: PreStudy is PRE_STUDY.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal static class ContractNames<T>
    where T : struct, Enum
{
    /// <summary>The names in the order of the members' values, which begin at zero.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(value => Of(value.ToString()))];

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
