using System.ComponentModel;
using GraphQL;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Search;

[Name("SearchWarning")]
[Description("A place of the free text that could not be read as meant.")]
internal sealed class SearchWarningOutput(SearchWarning warning)
{
    [Description("What was wrong with it.")]
    public SearchWarningCode Code => warning.Code;

    [Description("The sign or the field that it is about; null when it is about none.")]
    public string? Subject => warning.Subject;

    [Description("What was wrong and how it was read, as in `warnings`.")]
    public string Message => warning.Message;
}
