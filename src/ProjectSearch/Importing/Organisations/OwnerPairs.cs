namespace ProjectSearch.Importing.Organisations;

/// <summary>Joins the owners in the table with those in the heading.</summary>
internal static class OwnerPairs
{
    /// <summary>
    /// Joins them. A body that one place names besides is an owner too; where no name of the heading is like one of the table,
    /// the places contradict each other and the table counts.
    /// </summary>
    /// <param name="table">The owners in the table.</param>
    /// <param name="heading">The owners in the heading.</param>
    public static IReadOnlyList<ImportedOwner> Of(IReadOnlyList<OwnerMention> table, IReadOnlyList<OwnerMention> heading)
    {
        var rest = heading.ToList();
        var owners = new List<ImportedOwner>();
        var paired = false;
        foreach (var mention in table)
        {
            var partner = rest.Find(other => other.Keys.Overlaps(mention.Keys)) ?? rest.Find(other => Likeness.IsAlike(mention, other));
            if (partner is not null)
            {
                rest.Remove(partner);
                paired = true;
            }

            owners.Add(Owner(mention, partner));
        }

        if (paired || table.Count == 0)
        {
            owners.AddRange(rest.Select(mention => Owner(mention, null)));
        }

        return Distinct(owners);
    }

    private static ImportedOwner Owner(OwnerMention one, OwnerMention? other)
    {
        if (other is null)
        {
            return Owner([one], one.Keys);
        }

        var keys = one.Keys.Union(other.Keys);
        if (!one.Keys.Overlaps(other.Keys))
        {
            // A short name that only the longer one explains means this body here, and perhaps another elsewhere.
            keys = keys.Where(key => key != one.GlobalKeyOfOneWord && key != other.GlobalKeyOfOneWord);
        }

        return Owner([one, other], keys);
    }

    private static ImportedOwner Owner(IReadOnlyList<OwnerMention> mentions, IEnumerable<string> keys)
    {
        var known = mentions.Select(mention => mention.Known).OfType<KnownOrganisation>().FirstOrDefault();
        var name = known?.Name ?? Fullest(mentions.Select(mention => mention.Name.Body));
        var spellings = mentions.Select(mention => mention.Name.Printed).Append(name).Concat(known?.Spellings ?? []);
        return new ImportedOwner(name, [.. spellings.Distinct(StringComparer.Ordinal)], [.. keys.Distinct(StringComparer.Ordinal)]);
    }

    // Of several spellings the one that says most, and of equals the one with its capitals.
    private static string Fullest(IEnumerable<string> names) =>
        names.OrderByDescending(name => SpellingKey.WordsOf(name).Count).ThenByDescending(name => name.Length).ThenByDescending(name => name.Count(char.IsUpper)).First();

    private static List<ImportedOwner> Distinct(List<ImportedOwner> owners)
    {
        var distinct = new List<ImportedOwner>();
        foreach (var owner in owners)
        {
            var same = distinct.FindIndex(other => other.Keys.Intersect(owner.Keys).Any());
            if (same < 0)
            {
                distinct.Add(owner);
            }
            else
            {
                distinct[same] = distinct[same] with
                {
                    Spellings = [.. distinct[same].Spellings.Union(owner.Spellings)],
                    Keys = [.. distinct[same].Keys.Union(owner.Keys)],
                };
            }
        }

        return distinct;
    }
}
