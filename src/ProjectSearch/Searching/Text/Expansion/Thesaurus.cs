using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Indexing.Analysis.Lexicon;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>Near-equals, translations and abbreviations of the domain, from Data/thesaurus and from the user's own files.</summary>
internal sealed class Thesaurus
{
    private const string Folder = "thesaurus";
    private const string WholeWords = "abbreviations";

    private static readonly char[] OneWay = ['>', '~'];
    private static readonly string[] Joints = ["och", "samt", "i", "på", "för", "till", "av", "mellan", "and", "of", "for", "in"];

    private readonly Dictionary<string, List<ThesaurusTerm>> related = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> unfolded = new(StringComparer.Ordinal);
    private readonly HashSet<string> singleWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> beginnings = new(StringComparer.Ordinal);

    /// <summary>Reads groups.</summary>
    /// <param name="groups">A line each.</param>
    /// <exception cref="LanguageException">A line is no group.</exception>
    public Thesaurus(IEnumerable<LanguageLine> groups)
    {
        foreach (var line in groups)
        {
            Add(line);
        }
    }

    /// <summary>The thesaurus of the language files.</summary>
    public static Thesaurus Shared => SharedThesaurus.Value;

    /// <summary>The most words that a term of the thesaurus has.</summary>
    public int LongestTerm { get; private set; } = 1;

    /// <summary>Single words of the thesaurus in normal spelling: what a misspelling may be of.</summary>
    public IEnumerable<string> Words => singleWords;

    private static Lazy<Thesaurus> SharedThesaurus { get; } = new(() => new Thesaurus(
        LanguageData.List(Folder).SelectMany(LanguageData.ReadNumbered)));

    /// <summary>The terms that stand for a term; empty when there are none.</summary>
    /// <param name="words">The words of the term, in any inflection.</param>
    public IReadOnlyList<ThesaurusTerm> RelatedTo(IReadOnlyList<string> words)
    {
        if (words is [var single])
        {
            return [.. KeysOf(single).SelectMany(Find).Distinct()];
        }

        return [.. Find(KeyOf(words))];
    }

    /// <summary>A second step: what the near-equals of a term stand for in their turn.</summary>
    public IEnumerable<ThesaurusTerm> FurtherFrom(IReadOnlyList<string> words) => StepFrom(words, (first, _) => IsNear(first));

    /// <summary>
    /// Also near-equals of what belongs to its topic. What belongs to the topic of what belongs to the topic is about anything.
    /// </summary>
    public IEnumerable<ThesaurusTerm> FurthestFrom(IReadOnlyList<string> words) => StepFrom(words, (first, second) => IsNear(first) || IsNear(second));

    /// <summary>Whether some term says the same as a term.</summary>
    public bool HasNear(IReadOnlyList<string> words) => RelatedTo(words).Any(IsNear);

    /// <summary>Whether one of two words stands for the other.</summary>
    public bool AreRelated(string one, string other) => StandsFor(one, other) || StandsFor(other, one);

    /// <summary>Whether a term of several words begins with a word, in any inflection.</summary>
    public bool HasTermFrom(string word) => beginnings.Contains(KeyOf(word));

    /// <summary>Whether a word is a term, in this form.</summary>
    public bool HasWord(string word) => singleWords.Contains(word);

    /// <summary>The word of the thesaurus that is written so without å, ä and ö; null when there is none.</summary>
    public string? Unfold(string folded) => unfolded.GetValueOrDefault(folded);

    private IEnumerable<ThesaurusTerm> Find(string key) => related.GetValueOrDefault(key) ?? [];

    private IEnumerable<ThesaurusTerm> StepFrom(IReadOnlyList<string> words, Func<ThesaurusTerm, ThesaurusTerm, bool> isTaken)
    {
        var key = KeyOf(words);
        return RelatedTo(words)
            .SelectMany(first => RelatedTo(first.Words).Where(second => isTaken(first, second)))
            .Distinct()
            .Where(term => KeyOf(term.Words) != key);
    }

    private bool StandsFor(string other, string word)
    {
        var keys = KeysOf(other).ToList();
        return RelatedTo([word]).Any(term => term.Words is [var single] && KeysOf(single).Intersect(keys).Any());
    }

    private static bool IsNear(ThesaurusTerm term) => term.Relation == Relation.Near;

    private void Add(LanguageLine line)
    {
        var isWhole = line.Path.Contains(WholeWords, StringComparison.Ordinal);
        var sides = line.Text.Split(OneWay);
        if (sides.Length > 2)
        {
            throw new LanguageException(line, "A group of the thesaurus has one \">\" or \"~\" at the most; this has more.");
        }

        var left = ReadTerms(sides[0]);
        var right = sides.Length == 2 ? ReadTerms(sides[1]) : left;
        var relation = sides.Length == 1 ? Relation.Near : line.Text.Contains('~', StringComparison.Ordinal) ? Relation.Topic : Relation.Narrower;
        if (left.Count == 0 || right.Count == 0)
        {
            throw new LanguageException(line, "A group of the thesaurus needs terms, parted by commas; this lacks some.");
        }

        var targets = right.ConvertAll(term => (Key: KeyOf(term), Term: new ThesaurusTerm(term, relation, isWhole)));
        foreach (var term in left)
        {
            var key = KeyOf(term);
            if (!related.TryGetValue(key, out var known))
            {
                related.Add(key, known = []);
            }

            known.AddRange(targets.Where(target => target.Key != key).Select(target => target.Term));
            if (term.Count > 1)
            {
                beginnings.Add(KeyOf(term[0]));
            }
        }

        foreach (var term in left.Concat(right))
        {
            LongestTerm = Math.Max(LongestTerm, term.Count);
            if (term is [var word])
            {
                singleWords.Add(word);
                unfolded[LetterForms.Fold(word)] = word;
            }
        }
    }

    private static List<List<string>> ReadTerms(string side) =>
        [.. side.Split(',').Select(term => WordScanner.Words(term).ConvertAll(word => LetterForms.Normalize(word))).Where(words => words.Count > 0)];

    // A word is found under each of its dictionary forms, words in a row under the first one of each.
    private static IEnumerable<string> KeysOf(string word) =>
        WordFormsReader.Shared.Read(word).Bases.Append(word).Distinct();

    // "utbildning arbetsliv" asks for no other thing than "utbildning och arbetsliv"; but "utan jobb" is not "i jobb".
    private static string KeyOf(IReadOnlyList<string> words) =>
        string.Join(' ', words.Where((word, place) => place == 0 || place == words.Count - 1 || !Joints.Contains(word)).Select(KeyOf));

    private static string KeyOf(string word) => WordFormsReader.Shared.Read(word).Bases is [var first, ..] ? first : word;
}
