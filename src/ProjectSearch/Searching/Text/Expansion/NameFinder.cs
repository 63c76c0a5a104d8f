using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Searching.Text.Syntax;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>
/// Finds owners' names among the words of a query. A name is met as it stands: "Ung Företagsamhet" asks for the
/// organisation, not for young people and enterprise.
/// </summary>
internal sealed class NameFinder(IndexVocabulary vocabulary, IReadOnlyList<QueryNode> children)
{
    /// <summary>The meaning of some words as a name; null when no owner is called so.</summary>
    public Meaning? Find(int start, int length)
    {
        var words = children.Skip(start).Take(length).Select(child => LetterForms.Normalize(((WordNode)child).Text)).ToList();
        if (WordList.Stop.Contains(words[0]) || WordList.Stop.Contains(words[^1]))
        {
            return null;
        }

        var builder = new MeaningBuilder(string.Join(' ', children.Skip(start).Take(length).Select(child => ((WordNode)child).Text)), vocabulary);
        builder.AddPhrase(words, 1, MatchKind.Exact);
        var meaning = builder.Build();
        return meaning.Phrases is [var phrase] && vocabulary.HasOwner(phrase) ? meaning : null;
    }
}
