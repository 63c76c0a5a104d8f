using ProjectSearch.Api.Commands;
using ProjectSearch.Indexing.Analysis.Lexicon;

namespace ProjectSearch.Api.Tests.Commands;

public sealed class CommandFailureTests
{
    [Fact]
    public void A_mistake_in_a_language_file_is_bad_input_and_told_by_its_message_alone()
    {
        var failure = CommandFailure.Of(new LanguageException(new LanguageLine("thesaurus/own.txt", 3, "a >"), "It lacks terms."));

        Assert.Equal(new CommandFailure(ExitCode.BadInput, "language/thesaurus/own.txt, line 3: It lacks terms. Mend the line or leave it out: a >", IsExpected: true), failure);
    }
}
