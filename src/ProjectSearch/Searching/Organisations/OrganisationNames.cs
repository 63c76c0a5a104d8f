using ProjectSearch.Projects;
using ProjectSearch.Searching.Ordering;

namespace ProjectSearch.Searching.Organisations;

/// <summary>The organisations' names of one snapshot as searches and orders read them.</summary>
internal sealed class OrganisationNames
{
    private readonly string[] names;
    private readonly string[] spellings;
    private readonly byte[][] keysInOrder;
    private readonly int[] ranks;

    public OrganisationNames(IReadOnlyList<Organisation> organisations)
    {
        names = [.. organisations.Select(organisation => SearchableName.Of(organisation.Name))];
        spellings = [.. organisations.Select(organisation => SearchableName.Of([organisation.Name, .. organisation.Aliases]))];
        byte[][] keys = [.. organisations.Select(organisation => SwedishCollation.KeyOf(organisation.Name))];
        keysInOrder = [.. keys.Order(KeyOrder.Instance)];
        ranks = [.. keys.Select(FirstPlaceOf)];
    }

    /// <summary>A number that is larger the later the name comes in the Swedish alphabet.</summary>
    public long RankOf(int place) => 2L * ranks[place];

    /// <summary>The rank of any name, also of one that no organisation has: that is between the ranks of its neighbours.</summary>
    public long RankOf(byte[] nameKey)
    {
        var place = FirstPlaceOf(nameKey);
        var known = place < keysInOrder.Length && KeyOrder.Instance.Compare(keysInOrder[place], nameKey) == 0;
        return known ? 2L * place : (2L * place) - 1;
    }

    /// <summary>How well an organisation meets a search; null when it does not.</summary>
    public long? ScoreOf(int place, SearchableName search)
    {
        if (!search.IsMetBy(spellings[place]))
        {
            return null;
        }

        return names[place] == search.Text ? 3
            : names[place].StartsWith(search.Beginning, StringComparison.Ordinal) ? 2
            : search.IsMetBy(names[place]) ? 1
            : 0;
    }

    private int FirstPlaceOf(byte[] key)
    {
        var (low, high) = (0, keysInOrder.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (KeyOrder.Instance.Compare(keysInOrder[middle], key) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private sealed class KeyOrder : IComparer<byte[]>
    {
        public static KeyOrder Instance { get; } = new();

        public int Compare(byte[]? x, byte[]? y) => x.AsSpan().SequenceCompareTo(y);
    }
}
