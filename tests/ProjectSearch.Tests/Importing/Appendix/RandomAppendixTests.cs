using CsCheck;
using ProjectSearch.Tests.Importing.Pdf;

namespace ProjectSearch.Tests.Importing.Appendix;

public sealed class RandomAppendixTests
{
    [Fact]
    public void A_random_appendix_is_read_back_exactly_from_text() =>
        Gen.Select(RandomAppendices.Any, RandomAppendices.Layout).Try(
            (appendix, layout) => appendix.AssertReadFrom(ShippedAppendix.Read(layout.Set(appendix))),
            times: 60,
            print: pair => $"{pair.Item2}\n{pair.Item2.Set(pair.Item1)}");

    [Fact]
    public void A_random_appendix_is_read_back_exactly_from_PDF() =>
        Gen.Select(RandomAppendices.Any, Gen.Enum<VerticalPlace>()).Try(
            (appendix, place) => appendix.AssertReadFrom(ShippedAppendix.Read(PdfLayout.Of(appendix, place), ".pdf")),
            times: 20,
            print: pair => $"{pair.Item2}\n{string.Join('\n', pair.Item1.Tell())}");
}
