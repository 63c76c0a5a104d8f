using Dapper;

namespace ProjectSearch.Storing.Writing;

/// <summary>Gives new projects their permanent links, a batch at a time.</summary>
internal sealed class ProjectSlugs(ImportConnection connection)
{
    private const int LongestSlug = 140;

    /// <summary>How many numbers of one link are looked up together.</summary>
    private const int Block = 50;

    // Remembered for the whole import: a list with a title a thousand times over does not try a thousand numbers each time.
    private readonly Dictionary<string, int> nextNumbers = new(StringComparer.Ordinal);

    /// <summary>Finds a free link for each one wished for, in their order: the link itself, else its first free number from 2.</summary>
    public async Task<string[]> AssignAsync(IReadOnlyList<string> wished, CancellationToken cancellationToken)
    {
        var isTaken = new Dictionary<string, bool>(StringComparer.Ordinal);
        await LookUpAsync([.. wished.Distinct(StringComparer.Ordinal).Select(slug => Candidate(slug, Next(slug)))], isTaken, cancellationToken).ConfigureAwait(false);
        var assigned = new string[wished.Count];
        foreach (var (index, slug) in wished.Index())
        {
            var number = Next(slug);
            while (true)
            {
                var candidate = Candidate(slug, number);
                if (!isTaken.TryGetValue(candidate, out var taken))
                {
                    await LookUpAsync(
                        [.. Enumerable.Range(number, Block).Select(next => Candidate(slug, next)).Where(next => !isTaken.ContainsKey(next))],
                        isTaken,
                        cancellationToken).ConfigureAwait(false);
                    continue;
                }

                number++;
                if (!taken)
                {
                    assigned[index] = candidate;
                    isTaken[candidate] = true;
                    break;
                }
            }

            if (number > 2)
            {
                nextNumbers[slug] = number;
            }
        }

        return assigned;
    }

    private static string Candidate(string wished, int number) => number == 1 ? wished : UniqueSlug.Numbered(wished, number);

    private int Next(string wished) => nextNumbers.GetValueOrDefault(wished, 1);

    private async Task LookUpAsync(IReadOnlyList<string> slugs, Dictionary<string, bool> isTaken, CancellationToken cancellationToken)
    {
        var stored = await connection.QueryAsync<string>(
            Sql.FindSlugs,
            new { Slugs = slugs.Select(slug => new DbString { Value = slug, IsAnsi = true, Length = LongestSlug }) },
            cancellationToken).ConfigureAwait(false);
        var found = stored.ToHashSet(StringComparer.Ordinal);
        foreach (var slug in slugs)
        {
            isTaken[slug] = found.Contains(slug);
        }
    }
}
