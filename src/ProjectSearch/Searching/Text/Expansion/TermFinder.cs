using ProjectSearch.Searching.Text.Syntax;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>Words in a row that are an owner's name or a term of the thesaurus.</summary>
/// <param name="Words">As typed; two or more.</param>
/// <param name="Known">As the thesaurus has them: "hallbar utveckling" is the term "hållbar utveckling".</param>
/// <param name="Name">What meets the name; null for none.</param>
/// <param name="Related">What stands for the term; null where the thesaurus does not know it.</param>
internal sealed record FoundTerm(List<string> Words, List<string> Known, Meaning? Name, Meaning? Related);

/// <summary>Finds names and terms among the words of a query, the longest first.</summary>
internal sealed class TermFinder(IndexVocabulary vocabulary, Thesaurus thesaurus, WordExpander expander, Reach reach)
{
    private readonly NameFinder names = new(vocabulary);

    /// <summary>The name or term that begins with one of the nodes; null when none does.</summary>
    public FoundTerm? Find(IReadOnlyList<QueryNode> nodes, int start)
    {
        var words = nodes.Skip(start).TakeWhile(node => node is WordNode).Cast<WordNode>().Select(word => word.Text)
            .Take(Math.Max(thesaurus.LongestTerm, NameFinder.LongestName)).ToList();
        if (words.Count < 2)
        {
            return null;
        }

        // Most words begin neither: those after them are not looked at then.
        var longestName = names.CountNamed(words);
        var begins = expander.BeginsTerm(words[0]) || expander.BeginsTerm(Spell(words[0]));
        var spelt = begins ? words.ConvertAll(Spell) : [];
        for (var length = begins ? words.Count : longestName; length > 1; length--)
        {
            var name = length <= longestName ? names.Find(words.GetRange(0, length)) : null;
            if (Find(words, spelt, length, name) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private FoundTerm? Find(List<string> words, List<string> spelt, int length, Meaning? name)
    {
        var typed = words.GetRange(0, length);

        // Who is called so is asked for, and nobody who is only near.
        var isFar = name is null && reach >= Reach.Far;
        foreach (var known in spelt.Count > 0 ? [typed, spelt.GetRange(0, length)] : Array.Empty<List<string>>())
        {
            if (expander.RelatedTo(known, isFar) is { } related)
            {
                return new FoundTerm(typed, known, name, related);
            }
        }

        return name is null ? null : new FoundTerm(typed, typed, name, null);
    }

    private string Spell(string typed)
    {
        if (expander.IsMetAsTyped(typed))
        {
            return typed;
        }

        return expander.Restore(typed) ?? (reach == Reach.Guesses && expander.Guess(typed).Words is [var likeliest, ..] ? likeliest : typed);
    }
}
