using Microsoft.Extensions.Primitives;
using ProjectSearch.Api.Http;

namespace ProjectSearch.Api.Tests.Http;

public sealed class AcceptHeaderTests
{
    [Theory]
    [InlineData("*/*", ResponseFormat.Json)]
    [InlineData("application/*", ResponseFormat.Json)]
    [InlineData("application/json", ResponseFormat.Json)]
    [InlineData("application/json; charset=utf-8", ResponseFormat.Json)]
    [InlineData("application/graphql-response+json", ResponseFormat.GraphQLResponse)]
    [InlineData("application/graphql-response+json; charset=UTF-8", ResponseFormat.GraphQLResponse)]
    [InlineData("application/graphql-response+json, application/json", ResponseFormat.GraphQLResponse)]
    [InlineData("application/json, application/graphql-response+json", ResponseFormat.Json)]
    [InlineData("application/json;q=0.5, application/graphql-response+json;q=0.9", ResponseFormat.GraphQLResponse)]
    [InlineData("application/graphql-response+json;q=0.1, */*;q=0.8", ResponseFormat.Json)]
    [InlineData("application/graphql-response+json, */*", ResponseFormat.GraphQLResponse)]
    [InlineData("application/json;q=0, */*", ResponseFormat.GraphQLResponse)]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8", ResponseFormat.Json)]
    [InlineData("text/html", ResponseFormat.None)]
    [InlineData("application/json; charset=latin1", ResponseFormat.None)]
    [InlineData("*/*;q=0", ResponseFormat.None)]
    [InlineData("nonsense", ResponseFormat.None)]
    internal void The_media_type_that_the_client_prefers_is_chosen(string accept, ResponseFormat expected) =>
        Assert.Equal(expected, AcceptHeader.Choose(accept));

    [Fact]
    public void Without_a_header_it_is_json() => Assert.Equal(ResponseFormat.Json, AcceptHeader.Choose(StringValues.Empty));

    [Fact]
    public void Several_headers_are_read_as_one() =>
        Assert.Equal(
            ResponseFormat.GraphQLResponse,
            AcceptHeader.Choose(new StringValues(["text/html", "application/graphql-response+json"])));
}
