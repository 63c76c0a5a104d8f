using System.ComponentModel;
using GraphQL;
using ProjectSearch.Api.GraphQL.Costs;
using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.GraphQL.Dataset;

[Name("Dataset")]
[Description("The state of the data that the whole answer was read from.")]
internal sealed class DatasetOutput(SnapshotReader reader)
{
    private const int DefaultImports = 20;
    private const int MaximumImports = 1000;

    [Description("Changes when, and only when, the data changes; the whole answer is of this version.")]
    public string Version => reader.Snapshot.Version.ToString();

    [Description("How many projects there are, withdrawn ones left out.")]
    public int ProjectCount => reader.Snapshot.ProjectCount;

    [Description("When the newest import was committed; 1970 before the first.")]
    public DateTimeOffset UpdatedAt => reader.Snapshot.UpdatedAt;

    [Description("The terms under which the data may be used, as this server's operator states them.")]
    public string? Licence => reader.Options.Dataset.Licence;

    [Description("How to cite the data, as this server's operator states it.")]
    public string? Citation => reader.Options.Dataset.Citation;

    [ListSize(DefaultImports, Argument = "first")]
    [Description("The imports that changed the data, the newest first.")]
    public IReadOnlyList<ImportOutput> Imports([Description("How many at most: 0 to 1000.")] int first = DefaultImports)
    {
        if (first is < 0 or > MaximumImports)
        {
            throw BadUserInputError.OutOfRange("first", first, MaximumImports);
        }

        return [.. reader.Snapshot.Catalog.Entities.Imports.Take(first).Select(import => new ImportOutput(import, reader))];
    }
}
