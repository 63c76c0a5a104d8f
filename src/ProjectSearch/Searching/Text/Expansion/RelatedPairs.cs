using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Searching.Text.Syntax;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>
/// Reads "skog och trä" as one or the other: of words joined by "och" of which one stands for the other, a project on either
/// is on the subject. Only for a query that few projects meet whole; who meets both still comes first.
/// </summary>
internal sealed class RelatedPairs(Thesaurus thesaurus, TermFinder terms)
{
    /// <summary>The tree with such pairs as alternatives; an equal tree when it has none.</summary>
    public QueryNode Join(QueryNode root) => root is AllNode all ? new AllNode([.. JoinAll(all.Children)]) : root;

    private IEnumerable<QueryNode> JoinAll(IReadOnlyList<QueryNode> children)
    {
        for (var index = 0; index < children.Count; index++)
        {
            // "små och medelstora företag" is one term, whatever its words are to each other, and so is a name.
            var length = terms.Find(children, index)?.Words.Count ?? 1;
            if (length == 1 && PairAt(children, index) is { } pair)
            {
                yield return pair;
                index += 2;
                continue;
            }

            for (var last = index + length - 1; index < last; index++)
            {
                yield return children[index];
            }

            yield return children[index];
        }
    }

    private AnyNode? PairAt(IReadOnlyList<QueryNode> children, int start) =>
        start + 2 < children.Count
        && (children[start], children[start + 1], children[start + 2]) is (WordNode first, WordNode join, WordNode second)
        && WordList.IsConjunction(join.Text)
        && terms.Find(children, start + 2) is null
        && thesaurus.AreRelated(LetterForms.Normalize(first.Text), LetterForms.Normalize(second.Text))
            ? new AnyNode([first, second])
            : null;
}
