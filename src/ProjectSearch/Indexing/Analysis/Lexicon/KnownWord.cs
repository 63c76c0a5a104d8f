namespace ProjectSearch.Indexing.Analysis.Lexicon;

/// <summary>A word of a text with everything that the index adds to it: worked out once, and looked up for every further mention.</summary>
/// <param name="Forms">What is known of the word, or of what it would be without its suspended hyphen.</param>
/// <param name="Stacked">The terms that stand at the word's position besides itself, dictionary forms first.</param>
/// <param name="BaseCount">How many of them are dictionary forms.</param>
internal sealed record KnownWord(WordForms Forms, StackedTerm[] Stacked, int BaseCount)
{
    /// <summary>Puts together what stands beside a word.</summary>
    /// <param name="text">The word as it stands in the text, in normal spelling.</param>
    /// <param name="forms">What is known of it as a whole.</param>
    public static KnownWord Of(ReadOnlySpan<char> text, WordForms forms)
    {
        var stacked = new List<StackedTerm>();
        foreach (var form in forms.Bases)
        {
            if (!text.SequenceEqual(form))
            {
                stacked.Add(new StackedTerm(TermCode.Of(TokenKind.Base, form), 0, text.Length));
            }
        }

        var bases = stacked.Count;
        foreach (var part in forms.Parts)
        {
            // A word that lost its head to a hyphen has it not among its parts: that is added where it is written.
            if (part.Start < text.Length)
            {
                stacked.Add(new StackedTerm(TermCode.Of(TokenKind.Part, part.Text), part.Start, Math.Min(part.End, text.Length)));
            }
        }

        return new KnownWord(forms, [.. stacked], bases);
    }
}

/// <summary>A term at the position of a word.</summary>
/// <param name="Term">The term, its kind written into it.</param>
/// <param name="Start">Where it begins in the word.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct StackedTerm(string Term, int Start, int End);
