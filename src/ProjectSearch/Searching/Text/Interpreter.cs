using Lucene.Net.Index;
using Lucene.Net.Search;
using ProjectSearch.Searching.Text.Expansion;
using ProjectSearch.Searching.Text.Ranking;
using ProjectSearch.Searching.Text.Syntax;

namespace ProjectSearch.Searching.Text;

/// <summary>What became of a query.</summary>
/// <param name="Wanted">What is wanted of the index.</param>
/// <param name="Query">The same for Lucene.</param>
/// <param name="Understood">The tree, misspelt words replaced by what they were taken for; null for nothing.</param>
/// <param name="IsBroadened">Whether guesses or fewer words were let in.</param>
/// <param name="DidYouMean">The query with its likely misspellings mended; null when there are none.</param>
internal sealed record Interpretation(WantedNode Wanted, Query Query, QueryNode? Understood, bool IsBroadened, string? DidYouMean);

/// <summary>Reads a tree ever more generously until something meets it: literally and by the thesaurus, with guesses, with fewer words.</summary>
internal sealed class Interpreter
{
    private readonly IndexVocabulary vocabulary;
    private readonly WordExpander expander;
    private readonly HitFinder hits;
    private readonly CancellationToken cancellationToken;

    public Interpreter(IndexReader reader, CancellationToken cancellationToken)
    {
        this.cancellationToken = cancellationToken;
        vocabulary = IndexVocabulary.Of(reader);
        expander = new WordExpander(vocabulary, Thesaurus.Shared);
        hits = new HitFinder(reader, cancellationToken);
    }

    /// <summary>Reads a tree.</summary>
    /// <param name="root">The tree; null for a text that asks for nothing, which nothing meets.</param>
    /// <param name="match">How far it may be taken.</param>
    public Interpretation Interpret(QueryNode? root, SearchMatch match)
    {
        if (root is null)
        {
            return new Interpretation(new WantedAny([]), new BooleanQuery(), null, false, null);
        }

        var first = Read(root, match == SearchMatch.Strict ? Reach.Literal : Reach.Related);
        var found = hits.Count(first.Query, RankingWeights.FewHits);
        if (found == RankingWeights.FewHits || (found > 0 && match == SearchMatch.Strict))
        {
            return first;
        }

        if (match == SearchMatch.Broad && ReadFar(root, found > 0) is { } far)
        {
            return far;
        }

        var guessed = Read(root, Reach.Guesses);
        if (match == SearchMatch.Strict)
        {
            return first with { DidYouMean = guessed.DidYouMean };
        }

        return hits.HasHit(guessed.Query) ? guessed with { IsBroadened = true } : new FewerWords(vocabulary, hits).Read(guessed);
    }

    // Who pastes a text looks for that text; its words taken further are about anything.
    private Interpretation? ReadFar(QueryNode root, bool isMet)
    {
        if (root is AllNode all && all.Children.Count(child => !WordList.IsStopWord(child)) > RankingWeights.LongText)
        {
            return null;
        }

        var joined = new RelatedPairs(Thesaurus.Shared, new TermFinder(vocabulary, Thesaurus.Shared, expander, Reach.Related)).Join(root);
        var far = Read(joined, Reach.Far);
        return isMet || hits.HasHit(far.Query) ? far with { IsBroadened = !isMet && !joined.Equals(root) } : null;
    }

    private Interpretation Read(QueryNode root, Reach reach)
    {
        var resolver = new QueryResolver(vocabulary, Thesaurus.Shared, expander, reach, cancellationToken);
        var wanted = resolver.Resolve(root);
        var corrected = Correction.Apply(root, resolver.Corrections);
        var mended = resolver.Corrections.Count > 0 ? QueryWriter.Write(corrected) : null;
        return new Interpretation(wanted, new QueryBuilder(vocabulary).Build(wanted), corrected, false, mended);
    }
}
