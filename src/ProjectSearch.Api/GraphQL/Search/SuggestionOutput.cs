using System.ComponentModel;
using GraphQL;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Search;

[Name("Suggestion")]
[Description("A completion of what is being typed.")]
internal sealed class SuggestionOutput(Suggestion suggestion)
{
    [Description("The completion as people write it.")]
    public string Text => suggestion.Text;

    [Description("What it is.")]
    public SuggestionKind Kind => suggestion.Kind;

    [Description("How many projects it leads to.")]
    public int Count => suggestion.Count;
}
