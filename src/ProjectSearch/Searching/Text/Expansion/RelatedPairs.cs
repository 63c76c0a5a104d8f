using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Searching.Text.Syntax;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>
/// Reads "skog och trä" as one or the other: words joined by "och" that stand for each other name one subject twice. Only for
/// a query that few projects meet whole; who meets both still comes first.
/// </summary>
internal sealed class RelatedPairs(Thesaurus thesaurus)
{
    private static readonly string[] Conjunctions = ["och", "samt", "and"];

    /// <summary>The tree with such pairs as alternatives; the same tree when it has none.</summary>
    public QueryNode Join(QueryNode root) => root is AllNode all ? new AllNode([.. JoinAll(all.Children)]) : root;

    private IEnumerable<QueryNode> JoinAll(IReadOnlyList<QueryNode> children)
    {
        for (var index = 0; index < children.Count; index++)
        {
            if (PairAt(children, index) is { } pair)
            {
                yield return pair;
                index += 2;
            }
            else
            {
                yield return children[index];
            }
        }
    }

    private AnyNode? PairAt(IReadOnlyList<QueryNode> children, int start) =>
        children.Skip(start).Take(4).TakeWhile(child => child is WordNode).Cast<WordNode>().ToList() is [var first, var join, var second, ..] words
        && Conjunctions.Contains(LetterForms.Normalize(join.Text))
        && !IsTerm(words, 3) && !IsTerm(words, 4)
        && thesaurus.AreRelated(LetterForms.Normalize(first.Text), LetterForms.Normalize(second.Text))
            ? new AnyNode([first, second])
            : null;

    // "små och medelstora företag" is one term, whatever its words are to each other.
    private bool IsTerm(List<WordNode> words, int length) =>
        words.Count >= length && thesaurus.RelatedTo(words.GetRange(0, length).ConvertAll(word => LetterForms.Normalize(word.Text))).Count > 0;
}
