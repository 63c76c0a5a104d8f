using System.Text;
using ProjectSearch.Api.GraphQL.Errors;
using ProjectSearch.Api.GraphQL.Nodes;

namespace ProjectSearch.Api.Tests.GraphQL.Nodes;

public sealed class GlobalIdTests
{
    [Fact]
    public void An_id_is_base64_of_type_and_slug() =>
        Assert.Equal("VGhlbWU6ZW4tcmVnaW9uLWZvci1hbGxh", new GlobalId("Theme", "en-region-for-alla").ToString());

    [Theory]
    [InlineData("UHJvamVjdDphPz8+")]
    [InlineData("UHJvamVjdDphPz8-")]
    public void Both_alphabets_of_base64_are_read(string id) => Assert.Equal(new GlobalId("Project", "a??>"), GlobalId.Parse(id));

    [Theory]
    [InlineData("UHJvamVjdDpi")]
    [InlineData("VGhlbWU6YQ==")]
    [InlineData("VGhlbWU6YQ")]
    public void Padding_may_be_left_out(string id) => Assert.Single(GlobalId.Parse(id).Slug);

    [Theory]
    [InlineData("")]
    [InlineData("åäö")]
    [InlineData("not base64")]
    [InlineData("VGhlbWU")]
    [InlineData("Og")]
    public void What_is_no_id_is_told_so(string text)
    {
        var error = Assert.Throws<BadUserInputError>(() => GlobalId.Parse(text));
        Assert.Equal($"'{text}' is not an id. Ids are what the field `id` answers, base64 of 'Type:slug'.", error.Message);
    }

    [Fact]
    public void A_very_long_text_is_quoted_in_part()
    {
        var text = Convert.ToBase64String(Encoding.UTF8.GetBytes("Project:" + new string('a', 1000)));
        Assert.StartsWith($"'{text[..40]}…' is not an id.", Assert.Throws<BadUserInputError>(() => GlobalId.Parse(text)).Message);
    }
}
