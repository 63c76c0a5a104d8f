using Lucene.Net.Analysis.Sv;

namespace ProjectSearch.Indexing.Analysis.Lexicon;

/// <summary>Works out a word's forms from the lexicon.</summary>
internal sealed class CompoundReader(SwedishLexicon lexicon)
{
    private const int ShortestName = 4;
    private const int ShortestStem = 4;

    private static readonly char[] Joints = ['-', '\'', ':'];

    private readonly CompoundSplitter splitter = new(lexicon);

    /// <summary>Reads a word in normal spelling.</summary>
    public WordForms Read(string word)
    {
        var joint = word.IndexOfAny(Joints);
        if (joint > 0)
        {
            return word[joint] == '-' ? ReadHyphenated(word) : new WordForms([word[..joint]], []);
        }

        if (word.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
        {
            return new WordForms([], SplitAtDigits(word));
        }

        return ReadPlain(word);
    }

    private WordForms ReadPlain(string word)
    {
        if (lexicon.BasesOf(word) is { Count: > 0 } bases)
        {
            return new WordForms(bases, []);
        }

        if (splitter.Split(word) is { Count: > 0 } parts)
        {
            var heads = parts[^1].Words.Select(head => word[..parts[^1].Start] + head);
            return new WordForms([.. heads], RunsOf(word, parts));
        }

        return lexicon.IsWhole(word) ? new WordForms(StemOf(word), []) : ReadUnknown(word);
    }

    // "e-handeln" is met by "e-handel", by "ehandel", and by "handel" as a part; "e-handelsnav" by "e-handel" too.
    private WordForms ReadHyphenated(string word)
    {
        var parts = new List<WordPart>();
        var start = 0;
        foreach (var segment in word.Split('-'))
        {
            var forms = Read(segment);
            parts.AddRange(forms.Bases.Append(segment).Distinct().Where(text => text.Length > 0)
                .Select(text => new WordPart(text, start, start + segment.Length)));
            parts.AddRange(forms.Parts.Select(part => new WordPart(part.Text, start + part.Start, start + part.End)));
            start += segment.Length + 1;
        }

        var last = word.LastIndexOf('-') + 1;
        var bases = Read(word[last..]).Bases.Append(word[last..]).Distinct()
            .SelectMany(text => (string[])[word[..last] + text, word[..last].Replace("-", "", StringComparison.Ordinal) + text]);
        var beginnings = Read(word[last..]).Parts.Where(part => part.Start == 0)
            .Select(part => new WordPart(word[..last] + part.Text, 0, last + part.End));
        return new WordForms([.. bases], [.. parts, .. beginnings]);
    }

    private static List<WordPart> RunsOf(string word, IReadOnlyList<CompoundPart> parts)
    {
        var runs = new List<WordPart>();
        for (var first = 0; first < parts.Count; first++)
        {
            for (var last = first; last < parts.Count && last - first < parts.Count - 1; last++)
            {
                var lead = word[parts[first].Start..parts[last].Start];
                runs.AddRange(parts[last].Words.Select(text => new WordPart(lead + text, parts[first].Start, parts[last].End)));
            }
        }

        return runs;
    }

    private static List<WordPart> SplitAtDigits(string word)
    {
        var parts = new List<WordPart>();
        var start = 0;
        for (var index = 1; index <= word.Length; index++)
        {
            if (index == word.Length || char.IsDigit(word[index]) != char.IsDigit(word[start]))
            {
                if (index - start > 1 && index - start < word.Length)
                {
                    parts.Add(new WordPart(word[start..index], start, index));
                }

                start = index;
            }
        }

        return parts;
    }

    // The s may link or belong to the name: "skaraborgsdagen", "boråsregionen". Both are offered.
    private WordForms ReadUnknown(string word)
    {
        for (var end = ShortestName; end < word.Length - 2; end++)
        {
            if (lexicon.NameHeadsOf(word[end..]) is { Count: > 0 } heads)
            {
                var name = word[..end];
                string[] names = name.EndsWith('s') ? [name, name[..^1]] : [name];
                return new WordForms([.. heads.Select(head => name + head)], [.. names.Select(text => new WordPart(text, 0, end))]);
            }
        }

        return new WordForms(StemOf(word), []);
    }

    private static string[] StemOf(string word)
    {
        if (word.Length <= ShortestStem)
        {
            return [];
        }

        var letters = word.ToCharArray();
        var length = new SwedishLightStemmer().Stem(letters, letters.Length);
        return length >= ShortestStem && length < word.Length ? [word[..length]] : [];
    }
}
