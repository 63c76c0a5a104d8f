using ProjectSearch.Indexing.Analysis;

namespace ProjectSearch.Searching.Text.Syntax;

/// <summary>Cuts a query into pieces. What is no sign of the language is a word or nothing.</summary>
internal sealed class QueryLexer(string query, List<SearchWarning> warnings)
{
    private static readonly string[] Quotes = ["\"\"", "””", "“”", "„“", "„”", "«»", "»«", "»»"];

    private readonly List<QueryToken> tokens = [];
    private int position;

    /// <summary>What an operator in capitals says; null for any other text.</summary>
    public static QueryTokenKind? OperatorOf(string text) => text switch
    {
        "ELLER" or "OR" => QueryTokenKind.Or,
        "OCH" or "AND" or "&&" => QueryTokenKind.And,
        "INTE" or "NOT" => QueryTokenKind.Exclude,
        _ => null,
    };

    /// <summary>Cuts the query.</summary>
    public List<QueryToken> Read()
    {
        while (position < query.Length)
        {
            ReadNext();
        }

        return tokens;
    }

    private void ReadNext()
    {
        var character = query[position];
        switch (character)
        {
            case '(':
                Add(QueryTokenKind.Open, 1);
                break;
            case ')':
                Add(QueryTokenKind.Close, 1);
                break;
            case '|':
                Add(QueryTokenKind.Or, query.AsSpan(position).StartsWith("||") ? 2 : 1);
                break;
            case '-' or '\u2212' when StartsWord():
                Add(QueryTokenKind.Exclude, 1);
                break;
            case var quote when Array.Exists(Quotes, pair => pair[0] == quote):
                ReadPhrase(quote);
                break;
            default:
                ReadWord();
                break;
        }
    }

    private void Add(QueryTokenKind kind, int length)
    {
        tokens.Add(new QueryToken(kind, query.Substring(position, length)));
        position += length;
    }

    // A minus excludes only where something follows it at once and nothing comes before: "e-handel" and "2020 - 2022" do not.
    private bool StartsWord() =>
        position + 1 < query.Length && !char.IsWhiteSpace(query[position + 1]) && query[position + 1] != '-'
        && (position == 0 || char.IsWhiteSpace(query[position - 1]) || query[position - 1] is '(' or '|');

    private void ReadPhrase(char quote)
    {
        var closers = string.Concat(Quotes.Where(pair => pair[0] == quote).Select(pair => pair[1]));
        var end = query.AsSpan(position + 1).IndexOfAny(closers);
        if (end < 0)
        {
            warnings.Add(new SearchWarning(
                SearchWarningCode.UnmatchedQuote,
                quote.ToString(),
                $"The quotation mark {quote} has no partner, so the words after it are read without it."));
            position++;
            return;
        }

        tokens.Add(new QueryToken(QueryTokenKind.Phrase, query.Substring(position + 1, end)));
        position += end + 2;
    }

    private void ReadWord()
    {
        var start = position;
        while (position < query.Length && !EndsWord(query[position]))
        {
            position++;
            if (query[position - 1] == ':' && FieldBefore(start) is { } name)
            {
                tokens.Add(new QueryToken(QueryTokenKind.Field, name));
                return;
            }
        }

        if (position == start)
        {
            position++;
            return;
        }

        AddWords(query[start..position]);
    }

    private string? FieldBefore(int start)
    {
        var name = LetterForms.Normalize(query.AsSpan(start, position - start - 1));
        var known = FieldNames.TextFieldOf(name) is not null || FieldNames.NumberFieldOf(name) is not null;
        return known ? name : null;
    }

    private void AddWords(string text)
    {
        if (OperatorOf(text) is { } kind)
        {
            tokens.Add(new QueryToken(kind, text));
            return;
        }

        // A range of numbers stays together, whatever dash is between them.
        var range = text.Replace('\u2013', '-').TrimEnd(',', ';', '.');
        if (tokens is [.., { Kind: QueryTokenKind.Field, Text: var field }] && FieldNames.NumberFieldOf(field) is not null && NumberRange.Parse(range) is not null)
        {
            tokens.Add(new QueryToken(QueryTokenKind.Word, range));
            return;
        }

        // The same cutting as the texts', so that "logistik/IT" is two words here too.
        var words = WordScanner.Words(text);
        for (var index = 0; index < words.Count; index++)
        {
            var isPrefix = index == words.Count - 1 && text.EndsWith('*') && words[index].Length > 1;
            tokens.Add(new QueryToken(isPrefix ? QueryTokenKind.Prefix : QueryTokenKind.Word, words[index]));
        }
    }

    private static bool EndsWord(char character) =>
        char.IsWhiteSpace(character) || character is '(' or ')' or '|' || Array.Exists(Quotes, pair => pair[0] == character);
}
