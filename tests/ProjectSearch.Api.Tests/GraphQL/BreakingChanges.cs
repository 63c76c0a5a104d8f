namespace ProjectSearch.Api.Tests.GraphQL;

/// <summary>Finds what a client of one schema can't rely on any more in another.</summary>
internal static class BreakingChanges
{
    public static IEnumerable<string> Between(SchemaDefinition before, SchemaDefinition after)
    {
        foreach (var (path, signature) in before.Members)
        {
            var now = after.Members.GetValueOrDefault(path);
            if (now != signature && !IsCompatible(path, signature, now, before))
            {
                yield return path;
            }
        }

        foreach (var (path, signature) in after.Members)
        {
            if (!before.Members.ContainsKey(path) && IsInput(path, after) && IsRequired(signature) && before.Members.ContainsKey(Parent(path)))
            {
                yield return path;
            }
        }
    }

    // An output may become non-null; an argument or input field may become nullable or get a default.
    private static bool IsCompatible(string path, string before, string? now, SchemaDefinition schema) => now is not null
        && (IsInput(path, schema)
            ? TypeOf(before).TrimEnd('!') == TypeOf(now).TrimEnd('!') && !(IsRequired(now) && !IsRequired(before))
            : $"{before}!" == now);

    private static bool IsInput(string path, SchemaDefinition schema) =>
        path.Contains('(', StringComparison.Ordinal) || (path.Contains('.', StringComparison.Ordinal) && schema.Members.GetValueOrDefault(Parent(path)) == "input");

    private static bool IsRequired(string signature) =>
        TypeOf(signature).EndsWith('!') && !signature.Contains('=', StringComparison.Ordinal);

    private static string TypeOf(string signature) => signature.Split(" = ")[0];

    private static string Parent(string path) =>
        path.Contains('(', StringComparison.Ordinal) ? path[..path.IndexOf('(', StringComparison.Ordinal)] : path[..path.LastIndexOf('.')];
}
