using ProjectSearch.Searching.Text.Expansion;

namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>Every number that the order of hits rests on, with its reason.</summary>
internal static class RankingWeights
{
    /// <summary>The word as typed: what all others are measured by.</summary>
    public const float Exact = 1f;

    /// <summary>Another form says the same thing; a little less, so that a word typed in full finds itself first.</summary>
    public const float Inflection = 0.95f;

    /// <summary>A compound is about its parts, but about something narrower.</summary>
    public const float CompoundPart = 0.92f;

    /// <summary>A near-equal is below every literal way of meeting a word: less than one over the title's weight, so that even a
    /// title that says it otherwise comes after a purpose that says it in the word itself.</summary>
    public const float NearTerm = 0.42f;

    /// <summary>A narrower term covers a corner of what was asked for.</summary>
    public const float NarrowerTerm = 0.36f;

    /// <summary>A project that serves the topic, and says so in other words, comes after all that name it.</summary>
    public const float TopicTerm = 0.18f;

    /// <summary>What the thesaurus names only for a near-equal of the word comes after all that it names for the word itself.</summary>
    public const float SecondStep = 0.06f;

    /// <summary>The verb of a noun, the quality of an adjective: nearer than a synonym, further than an inflection.</summary>
    public const float Derivation = 0.7f;

    /// <summary>A word with its å, ä and ö restored is most likely the word that was meant.</summary>
    public const float Restored = 0.9f;

    /// <summary>A guess at a misspelling comes last of all single words.</summary>
    public const float Guess = 0.35f;

    /// <summary>Any word with the prefix that was asked for.</summary>
    public const float Prefix = 0.8f;

    /// <summary>How much a second way or field adds to the best one: enough to part hits that share the best.</summary>
    public const float FurtherWays = 0.25f;

    /// <summary>How much a second alternative adds to the best one, of "ELLER" and of a name with what stands for it: who meets both
    /// comes before who meets one.</summary>
    public const float FurtherAlternatives = 1f;

    /// <summary>A word that only joins subjects, against one that names a subject: who brings them together says it in many ways.</summary>
    public const float LinkingWord = 0.5f;

    /// <summary>Wanted words beside each other, against a word that is met.</summary>
    public const float Proximity = 0.5f;

    /// <summary>How far words may stand apart and still be beside each other: "små- och medelstora företag".</summary>
    public const int ProximitySlop = 2;

    /// <summary>The words of a fixed term, wherever they stand: "blå" here and "näringar" there tell less of blue industries than
    /// a title that names the sea.</summary>
    public const float ScatteredTerm = 0.25f;

    /// <summary>The words of a fixed term beside each other are the term: more than words that happen to stand so, and less than a
    /// title that says it otherwise.</summary>
    public const float WordsOfTermBeside = 1.5f;

    /// <summary>In how many of all projects, as a share, a part of a compound may stand and still tell of the compound.</summary>
    public const float TellingShare = 0.05f;

    /// <summary>What share of the rarest word's rarity another one has that is asked for beside it, where no project meets both.</summary>
    public const float TellingRarity = 0.7f;

    /// <summary>With fewer hits than these a reader is glad of what is further off.</summary>
    public const int FewHits = 8;

    /// <summary>A query of more words than these, stop words aside, is a text that was pasted rather than typed.</summary>
    public const int LongText = 8;

    /// <summary>How soon more mentions of a word stop to count; low, since purposes are short and a word said twice is said.</summary>
    public const float Saturation = 0.9f;

    /// <summary>How much a long text is held back, 0 to 1; little, since a full description is no fault.</summary>
    public const float LengthPenalty = 0.3f;

    /// <summary>The length in words at which a purpose is neither lifted nor held back.</summary>
    public const float UsualPurposeLength = 90f;

    /// <summary>The same for titles and names.</summary>
    public const float UsualNameLength = 4f;

    /// <summary>A year or a question selects; it says nothing of how well the words are met.</summary>
    public const float Number = 0.001f;

    /// <summary>From this many letters on a word that nothing meets may be one that is not typed to its end.</summary>
    public const int ShortestUnfinishedWord = 4;

    /// <summary>From this many letters on few words are one slip from another by chance.</summary>
    public const int LongWord = 8;

    /// <summary>
    /// What a word counts among the others: the rarer, the more, as in BM25. Never nothing, so that a word of every
    /// document still lifts those that say it in their title.
    /// </summary>
    public static float Rarity(int frequency, int documents) =>
        0.2f + MathF.Log(1 + ((Math.Max(documents, frequency) - frequency + 0.5f) / (frequency + 0.5f)));

    /// <summary>What a term of the thesaurus counts.</summary>
    public static float Of(Relation relation) => relation switch
    {
        Relation.Near => NearTerm,
        Relation.Narrower => NarrowerTerm,
        _ => TopicTerm,
    };

    /// <summary>What a field tells of a project by a way of meeting a word: that a title says something near to the word does
    /// not make the project one about the word, so such a title is lifted half as much. A name is typed as it stands: "kommunernas" does not
    /// ask for who is called "kommun".</summary>
    public static float Of(SearchField field, MatchKind kind) => (field, kind) switch
    {
        (SearchField.Title, MatchKind.Synonym) => (1 + Of(field)) / 2,
        (SearchField.Owner, MatchKind.Inflection or MatchKind.CompoundPart) => Of(field) / 2,
        _ => Of(field),
    };

    /// <summary>What a field tells of a project: the title says what it is, the rest where it belongs.</summary>
    public static float Of(SearchField field) => field switch
    {
        SearchField.Title => 2.2f,
        SearchField.Owner => 1.6f,
        SearchField.Purpose => 1f,
        SearchField.Subregion => 0.5f,
        _ => 0.3f,
    };
}
