using GraphQL.Types;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Search;

internal sealed class SearchWarningCodeEnum : EnumerationGraphType
{
    public SearchWarningCodeEnum()
    {
        Name = nameof(SearchWarningCode);
        Description = "What may be wrong with a free text. None makes a search fail.";
        Add("UNMATCHED_QUOTE", SearchWarningCode.UnmatchedQuote, "A quotation mark without a partner: it is left out.");
        Add("UNOPENED_PARENTHESIS", SearchWarningCode.UnopenedParenthesis, "A closing parenthesis without an opening one: it is left out.");
        Add("UNCLOSED_PARENTHESIS", SearchWarningCode.UnclosedParenthesis, "An opening parenthesis without a closing one: it is closed at the end.");
        Add("NESTED_TOO_DEEP", SearchWarningCode.NestedTooDeep, "Parentheses within more parentheses than are read: they are left out.");
        Add("FIELD_WITHOUT_VALUE", SearchWarningCode.FieldWithoutValue, "A field that nothing follows: it is read as a word.");
        Add("FIELD_WITHOUT_NUMBER", SearchWarningCode.FieldWithoutNumber, "A field of numbers that no number follows: it is read as a word.");
        Add("TOO_MANY_WORDS", SearchWarningCode.TooManyWords, "More words than are used: the last are left out.");
    }
}
