using System.Reflection;
using System.Text.RegularExpressions;
using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.Tests.GraphQL.Errors;

public sealed partial class ErrorCodeTests
{
    [Fact]
    public void The_document_for_clients_tells_about_every_code_and_no_other()
    {
        var codes = typeof(ErrorCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!);
        var documented = Row().Matches(RepositoryFiles.Read("schema", "graphql", "ERRORS.md")).Select(match => match.Groups[1].Value);

        Assert.Equal(codes.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_is_answered_in_some_test()
    {
        var tests = string.Concat(Directory.EnumerateFiles(RepositoryFiles.Path("tests", "ProjectSearch.Api.Tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        var codes = typeof(ErrorCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!);

        Assert.DoesNotContain(codes, code => !Regex.IsMatch(tests, $"\\b{code}\\b"));
    }

    [GeneratedRegex(@"^\| `([A-Z_]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
