using System.Text.Json.Nodes;
using NJsonSchema;

namespace ProjectSearch.Api.Tests.Export;

/// <summary>The JSON schema of the 360Giving data standard, from the standard's own files.</summary>
internal static class GivingStandard
{
    /// <summary>What the standard requires of a grant and our sources may lack; the package's description says so.</summary>
    public static IReadOnlyList<string> Lacking { get; } = ["awardDate", "description", "amountAwarded", "recipientOrganization", "fundingOrganization"];

    /// <summary>Where the standard's files are; null where nobody has put them.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("PROJECTSEARCH_GIVING_SCHEMA");

    /// <summary>Reads the schema.</summary>
    /// <param name="dropped">Requirements of a grant that are taken out; everything else stays as the standard has it.</param>
    public static Task<JsonSchema> ReadAsync(params IEnumerable<string> dropped)
    {
        var package = Read("360-giving-package-schema.json");
        var grant = Read("360-giving-schema.json");
        foreach (var alternative in grant["oneOf"]!.AsArray())
        {
            var required = alternative!["required"]!.AsArray().Select(name => (string)name!).Except(dropped).ToArray();
            alternative["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]);
        }

        // A grant goes to organisations here: the alternative for individuals asks for a field that none has.
        grant["oneOf"] = new JsonArray(grant["oneOf"]![0]!.DeepClone());
        var definitions = grant["$defs"]!.AsObject().ToDictionary(pair => pair.Key, pair => pair.Value?.DeepClone());
        grant.Remove("$defs");
        grant.Remove("$id");
        grant.Remove("$schema");
        package.Remove("$id");
        package.Remove("$schema");
        package["properties"]!["grants"]!["items"] = grant;
        package["definitions"] = new JsonObject(definitions);
        return JsonSchema.FromJsonAsync(
            package.ToJsonString().Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }

    private static JsonObject Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder!, name)))!.AsObject();
}
