using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.Exceptions;
using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.GraphQL.Documents;

/// <summary>
/// Parses a document, and refuses one that is larger or deeper than allowed. All of it is linear in the size of the text and
/// comes before validation, parts of which take quadratic or exponential time on documents made for that.
/// </summary>
internal sealed class DocumentParser(LimitOptions limits)
{
    /// <exception cref="SyntaxError">The text is no GraphQL.</exception>
    /// <exception cref="LimitExceededError">The document is larger or deeper than allowed.</exception>
    /// <exception cref="FragmentCycleError">A fragment spreads itself.</exception>
    public ParsedDocument Parse(string text)
    {
        try
        {
            var fingerprint = ReadTokens(text);
            var document = Parser.Parse(text, new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = limits.Depth * 4 });
            DocumentGuard.Check(document, limits);
            return new ParsedDocument(document, fingerprint);
        }
        catch (GraphQLSyntaxErrorException exception)
        {
            throw new SyntaxError(exception);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new LimitExceededError("depth", "is nested deeper than is read", limits.Depth, limits.Depth + 1L);
        }
    }

    private byte[] ReadTokens(string text)
    {
        using var hash = new TokenHash();
        var count = 0;
        var depth = 0;
        var position = 0;
        while (true)
        {
            var token = Lexer.Lex(text, position);
            switch (token.Kind)
            {
                case TokenKind.EOF:
                    return hash.Finish();
                case TokenKind.COMMENT:
                    position = token.End;
                    continue;
                case TokenKind.BRACE_L or TokenKind.BRACKET_L or TokenKind.PAREN_L:
                    depth++;
                    break;
                case TokenKind.BRACE_R or TokenKind.BRACKET_R or TokenKind.PAREN_R:
                    depth--;
                    break;
            }

            if (++count > limits.Tokens)
            {
                throw new LimitExceededError("tokens", $"has {count} tokens or more", limits.Tokens, count);
            }

            if (depth > limits.Depth)
            {
                throw new LimitExceededError("depth", $"nests {depth} brackets or more", limits.Depth, depth);
            }

            hash.Add(token);
            position = token.End;
        }
    }
}
