using System.Text;
using ProjectSearch.Api.Http;

namespace ProjectSearch.Api.Tests.Http;

public sealed class JsonRequestReaderTests
{
    [Fact]
    public void A_whole_request_is_read()
    {
        var request = Read("""{"query":"{a}","operationName":"A","variables":{"a":[1,2.5,3000000000,"å",null,true,{"b":{}}]},"extensions":{},"other":{"x":[1]}}""");
        Assert.Equal("{a}", request.Query);
        Assert.Equal("A", request.OperationName);
        var list = Assert.IsType<List<object?>>(request.Variables!["a"]);
        Assert.Equal([1, 2.5, 3_000_000_000L, "å", null, true], list[..6]);
    }

    [Fact]
    public void Null_is_as_if_it_were_left_out()
    {
        var request = Read("""{"query":"{a}","operationName":null,"variables":null,"extensions":null}""");
        Assert.Null(request.OperationName);
        Assert.Null(request.Variables);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() => Assert.Equal("{a}", Read("\uFEFF{\"query\":\"{a}\"}").Query);

    [Theory]
    [InlineData("documentId", "sha256:00")]
    [InlineData("id", "00")]
    public void A_document_may_be_asked_for_by_id(string name, string id) => Assert.Equal(id, Read($$"""{"{{name}}":"{{id}}"}""").DocumentId);

    [Fact]
    public void The_hash_of_an_automatic_persisted_query_is_read() =>
        Assert.Equal("ab", Read("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"AB"}}}""").PersistedQueryHash);

    [Theory]
    [InlineData("", "The request is not valid JSON (line 1, byte 1).")]
    [InlineData("{\"query\":", "The request is not valid JSON (line 1, byte 10).")]
    [InlineData("{\"a\":[[[[[[[[1]]]]]]]]}", "The JSON of the request is nested deeper than 8, which is the most that is read.")]
    [InlineData("{\"query\":\"{a}\"} {}", "The request is not valid JSON (line 1, byte 17).")]
    [InlineData("[{\"query\":\"{a}\"}]", "The body is a JSON array; requests are answered one at a time, without batching.")]
    [InlineData("\"{a}\"", "The body must be a JSON object.")]
    [InlineData("null", "The body must be a JSON object.")]
    [InlineData("{\"query\":1}", "`query` must be a string.")]
    [InlineData("{\"operationName\":[]}", "`operationName` must be a string.")]
    [InlineData("{\"variables\":[]}", "`variables` must be a JSON object.")]
    [InlineData("{\"variables\":\"{}\"}", "`variables` must be a JSON object.")]
    [InlineData("{\"extensions\":1}", "`extensions` must be a JSON object.")]
    [InlineData("{\"query\":\"{a}\",\"query\":\"{b}\"}", "The JSON names \"query\" twice in one object.")]
    [InlineData("{\"variables\":{\"a\":1,\"\\u0061\":2}}", "The JSON names \"a\" twice in one object.")]
    [InlineData("{\"query\":\"\\ud800\"}", "The JSON holds a string that is not valid Unicode.")]
    [InlineData("{\"variables\":{\"\\udc00\":1}}", "The JSON holds a string that is not valid Unicode.")]
    [InlineData("{\"variables\":{\"a\":1e999}}", "The JSON holds a number that is too large to be read.")]
    [InlineData("{\"extensions\":{\"persistedQuery\":{\"version\":2,\"sha256Hash\":\"a\"}}}", "`extensions.persistedQuery` must be {\"version\": 1, \"sha256Hash\": \"…\"}.")]
    public void What_is_no_request_is_refused(string body, string message) =>
        Assert.Equal(message, Assert.Throws<RequestRefusedException>(() => Read(body)).Message);

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused() =>
        Assert.Equal(
            "The body is not valid UTF-8.",
            Assert.Throws<RequestRefusedException>(() => JsonRequestReader.Read([(byte)'{', 0xC3, 0x28, (byte)'}'], 8)).Message);

    private static GraphQLRequest Read(string body) => JsonRequestReader.Read(Encoding.UTF8.GetBytes(body), 8);
}
