using ProjectSearch.Api.GraphQL.Enumerations;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Search;

internal sealed class SearchWarningCodeEnum() : CodeEnum<SearchWarningCode>(
    "What may be wrong with a free text. None makes a search fail.",
    [
        (SearchWarningCode.UnmatchedQuote, "A quotation mark without a partner: it is left out."),
        (SearchWarningCode.UnopenedParenthesis, "A closing parenthesis without an opening one: it is left out."),
        (SearchWarningCode.UnclosedParenthesis, "An opening parenthesis without a closing one: it is closed at the end."),
        (SearchWarningCode.NestedTooDeep, "Parentheses within more parentheses than are read: they are left out."),
        (SearchWarningCode.FieldWithoutValue, "A field that nothing follows: it is read as a word."),
        (SearchWarningCode.FieldWithoutNumber, "A field of numbers that no number follows: it is read as a word."),
        (SearchWarningCode.TooManyWords, "More words than are used: the last are left out."),
    ]);
