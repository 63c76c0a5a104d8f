using Dapper;

namespace ProjectSearch.Storing.Writing;

/// <summary>Gives new projects their permanent links, a batch at a time.</summary>
internal sealed class ProjectSlugs(ImportConnection connection)
{
    private const int LongestSlug = 140;

    // Remembered for the whole import: a list with a title a thousand times over does not try a thousand numbers each time.
    private readonly Dictionary<string, int> nextNumbers = new(StringComparer.Ordinal);

    /// <summary>Finds a free link for each one wished for, in their order.</summary>
    public async Task<string[]> AssignAsync(IReadOnlyList<string> wished, CancellationToken cancellationToken)
    {
        var assigned = new string[wished.Count];
        var given = new HashSet<string>(StringComparer.Ordinal);
        var open = Enumerable.Range(0, wished.Count).ToList();
        while (open.Count > 0)
        {
            var candidates = open.ConvertAll(index => Candidate(wished[index]));
            var taken = (await connection.QueryAsync<string>(
                Sql.FindSlugs, new { Slugs = candidates.Distinct(StringComparer.Ordinal).Select(slug => new DbString { Value = slug, IsAnsi = true, Length = LongestSlug }) }, cancellationToken).ConfigureAwait(false))
                .ToHashSet(StringComparer.Ordinal);
            var refused = new List<int>();
            foreach (var (index, candidate) in open.Zip(candidates))
            {
                if (taken.Contains(candidate) || !given.Add(candidate))
                {
                    nextNumbers[wished[index]] = nextNumbers.GetValueOrDefault(wished[index], 1) + 1;
                    refused.Add(index);
                }
                else
                {
                    assigned[index] = candidate;
                }
            }

            open = refused;
        }

        return assigned;
    }

    private string Candidate(string wished) =>
        nextNumbers.TryGetValue(wished, out var number) ? UniqueSlug.Numbered(wished, number) : wished;
}
