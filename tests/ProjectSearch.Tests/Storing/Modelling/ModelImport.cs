using CsCheck;
using ProjectSearch.Importing;
using static ProjectSearch.Tests.Storing.Packages;

namespace ProjectSearch.Tests.Storing.Modelling;

/// <summary>One import of a random sequence: titles that collide, owners under several spellings, amounts that change.</summary>
internal sealed record ModelImport(int Year, IReadOnlyList<ModelRow> Rows)
{
    public static Gen<ModelImport[]> Sequences { get; } = Gen.Select(
        Gen.Int[2019, 2020],
        Gen.Select(
            OneOf("Alfa", "alfa!", "Alfa 2", "Beta", "Alfa-2"),
            OneOf<long?>(null, 1, 2),
            OneOf<string?>(null, "Ett", "ETT", "Två"),
            (title, cost, owner) => new ModelRow(title, cost, owner)).Array[0, 5],
        (year, rows) => new ModelImport(year, rows)).Array[1, 6];

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    /// <summary>A sequence as a reader of a failure sees it.</summary>
    public static string Describe(IEnumerable<ModelImport> imports) =>
        string.Join('\n', imports.Select(import => $"{import.Year}: {string.Join("; ", import.Rows)}"));

    public ImportPackage ToPackage() => Packages.Of(Year, [.. Rows.Select(row => row.ToProject(Year))]);
}

/// <summary>One row of a random import.</summary>
internal sealed record ModelRow(string Title, long? Cost, string? Owner)
{
    public string TitleKey => Title.ToLowerInvariant().Replace('-', ' ').TrimEnd('!');

    public string? OwnerKey => Owner?.ToLowerInvariant();

    public ImportedProject ToProject(int year) => Project(Title, Owner is null ? [] : [Packages.Owner(Owner, OwnerKey!)]) with
    {
        Source = Identity(year),
        TotalCost = Cost,
        RunFunding = null,
    };
}
