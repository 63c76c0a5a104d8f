using ProjectSearch.Indexing.Analysis;

namespace ProjectSearch.Searching.Text.Syntax;

/// <summary>A query as it was understood.</summary>
/// <param name="Root">The tree; null when nothing is asked for.</param>
/// <param name="Warnings">What could not be read as meant.</param>
internal sealed record ParsedQuery(QueryNode? Root, IReadOnlyList<SearchWarning> Warnings);

/// <summary>
/// Reads the search language: words, "phrases", -exclusion, INTE, NOT, ELLER, OR, |, prefix*, field:word, parentheses.
/// Never fails: what can't be read as meant is read as text, with a warning.
/// </summary>
internal sealed class QueryParser
{
    private const int DeepestNesting = 20;

    private readonly List<SearchWarning> warnings = [];
    private readonly List<QueryToken> tokens;
    private readonly int maximumTerms;
    private int position;
    private int terms;

    private QueryParser(string query, int maximumTerms) =>
        (tokens, this.maximumTerms) = (new QueryLexer(query, warnings).Read(), maximumTerms);

    /// <summary>Reads a query; words beyond the maximum are left out.</summary>
    public static ParsedQuery Parse(string query, int maximumTerms) => new QueryParser(query, maximumTerms).Parse();

    private ParsedQuery Parse()
    {
        var parts = new List<QueryNode>();
        while (position < tokens.Count)
        {
            Collect(parts, ReadAny(0));
            if (position < tokens.Count)
            {
                Warn(SearchWarningCode.UnopenedParenthesis, null, "A closing parenthesis without an opening one is left out.");
                position++;
            }
        }

        if (terms > maximumTerms)
        {
            Warn(SearchWarningCode.TooManyWords, null, $"The search has {terms} words; the first {maximumTerms} are used, the rest is left out.");
        }

        return new ParsedQuery(Join(parts), warnings);
    }

    private QueryNode? ReadAny(int depth)
    {
        var choices = new List<QueryNode>();
        do
        {
            if (ReadAll(depth) is { } choice)
            {
                choices.Add(choice);
            }
        }
        while (Take(QueryTokenKind.Or));
        return choices.Count > 1 ? new AnyNode(choices) : choices.FirstOrDefault();
    }

    private QueryNode? ReadAll(int depth)
    {
        var parts = new List<QueryNode>();
        while (position < tokens.Count && tokens[position].Kind is not (QueryTokenKind.Or or QueryTokenKind.Close))
        {
            if (!Take(QueryTokenKind.And))
            {
                Collect(parts, ReadOne(depth));
            }
        }

        return Join(parts);
    }

    private QueryNode? ReadOne(int depth)
    {
        var token = tokens[position++];
        switch (token.Kind)
        {
            case QueryTokenKind.Exclude:
                return ReadExcluded(token, depth);
            case QueryTokenKind.Field:
                return ReadField(token.Text, depth);
            case QueryTokenKind.Open when depth < DeepestNesting:
                var inner = ReadAny(depth + 1);
                if (!Take(QueryTokenKind.Close))
                {
                    Warn(SearchWarningCode.UnclosedParenthesis, null, "A parenthesis is not closed; it is closed at the end.");
                }

                return inner;
            case QueryTokenKind.Open:
                Warn(SearchWarningCode.NestedTooDeep, null, $"Parentheses are read to a depth of {DeepestNesting}; those within are left out.");
                return null;
            case QueryTokenKind.Phrase:
                return ReadPhrase(token.Text);
            case QueryTokenKind.Prefix:
                return Count(1) ? new PrefixNode(token.Text) : null;
            default:
                return Count(1) ? new WordNode(token.Text) : null;
        }
    }

    private PhraseNode? ReadPhrase(string text)
    {
        var words = WordScanner.Words(text);
        return words.Count > 0 && Count(words.Count) ? new PhraseNode(string.Join(' ', words)) : null;
    }

    private QueryNode? ReadExcluded(QueryToken token, int depth)
    {
        if (depth >= DeepestNesting || !StartsOperand())
        {
            return token.Text.Length > 1 && Count(1) ? new WordNode(token.Text) : null;
        }

        return ReadOne(depth + 1) switch
        {
            null => null,
            NotNode twice => twice.Child,
            var child => new NotNode(child),
        };
    }

    private QueryNode? ReadField(string name, int depth)
    {
        if (depth >= DeepestNesting || !StartsOperand())
        {
            Warn(SearchWarningCode.FieldWithoutValue, name, $"Nothing follows {name}:, so it is read as a word.");
            return Count(1) ? new WordNode(name) : null;
        }

        if (FieldNames.NumberFieldOf(name) is { } number)
        {
            return ReadNumber(name, number);
        }

        var field = FieldNames.TextFieldOf(name)!.Value;
        return ReadOne(depth + 1) switch
        {
            null => null,
            NotNode { Child: var excluded } => new NotNode(new FieldNode(field, excluded)),
            var child => new FieldNode(field, child),
        };
    }

    private QueryNode? ReadNumber(string name, NumberField field)
    {
        var text = tokens[position].Text;
        if (NumberRange.Parse(text) is { } range && tokens[position].Kind == QueryTokenKind.Word)
        {
            position++;
            return Count(1) ? new NumberNode(field, range.Low, range.High) : null;
        }

        Warn(
            SearchWarningCode.FieldWithoutNumber,
            name,
            $"{name}: is followed by a number, as in {name}:{(field == NumberField.Year ? 2020 : 15)}; here it is read as a word.");
        return Count(1) ? new WordNode(name) : null;
    }

    private bool StartsOperand() =>
        position < tokens.Count && tokens[position].Kind is not (QueryTokenKind.Or or QueryTokenKind.And or QueryTokenKind.Close);

    private bool Take(QueryTokenKind kind)
    {
        if (position < tokens.Count && tokens[position].Kind == kind)
        {
            position++;
            return true;
        }

        return false;
    }

    private bool Count(int words)
    {
        terms += words;
        return terms <= maximumTerms;
    }

    private void Warn(SearchWarningCode code, string? subject, string message)
    {
        var warning = new SearchWarning(code, subject, message);
        if (!warnings.Contains(warning))
        {
            warnings.Add(warning);
        }
    }

    // Nested lists of the same sort say no more than one list.
    private static void Collect(List<QueryNode> parts, QueryNode? part)
    {
        if (part is AllNode all)
        {
            parts.AddRange(all.Children);
        }
        else if (part is not null)
        {
            parts.Add(part);
        }
    }

    private static QueryNode? Join(List<QueryNode> parts) => parts.Count > 1 ? new AllNode(parts) : parts.FirstOrDefault();
}
