using System.Globalization;
using ProjectSearch.Importing.Appendix;
using ProjectSearch.Importing.Organisations;
using ProjectSearch.Projects;

namespace ProjectSearch.Importing.Lists;

/// <summary>Makes a project of a row.</summary>
internal sealed class ListRowReader(string file, ListColumns columns, OrganisationResolver organisations, Func<int, SourceIdentity> identityOf)
{
    private const string OwnerSeparator = "|";

    /// <summary>The year of a row.</summary>
    /// <exception cref="ImportException">The row gives none.</exception>
    public int YearOf(int line, string[] row)
    {
        var text = columns.Value(row, ListField.Year) ?? throw Missing(line, ListField.Year);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2200
            ? year
            : throw Unreadable(line, ListField.Year, text, "a year of four digits, 1900 to 2200");
    }

    /// <summary>Reads a row.</summary>
    /// <exception cref="ImportException">A required cell is empty, a cell can't be read, or one has no column; names line, column and value.</exception>
    public ImportedProject Read(int line, string[] row)
    {
        if (columns.Surplus(row) is { } surplus)
        {
            throw new ImportException(
                file, line, $"The row has more cells than the header, from \"{Excerpt(surplus.Trim())}\" on. A text that holds the separator may lack its quotes.");
        }

        var title = columns.Value(row, ListField.Title) ?? throw Missing(line, ListField.Title);
        var subregion = columns.Value(row, ListField.Subregion);
        var owner = columns.Value(row, ListField.Owner);
        var question = columns.Value(row, ListField.PriorityQuestion);
        var totalCost = Amount(line, row, ListField.TotalCost);
        var runFunding = Amount(line, row, ListField.RunFunding);
        return new ImportedProject
        {
            Source = identityOf(YearOf(line, row)),
            Subregion = subregion,
            Theme = columns.Value(row, ListField.Theme),
            Title = title,
            Purpose = columns.Value(row, ListField.Purpose)?.ReplaceLineEndings("\n"),
            Kind = Kind(line, row),
            Owners = Owners(owner, subregion),
            PriorityQuestion = int.TryParse(question, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
            PriorityQuestionLabel = question,
            TotalCost = totalCost,
            RunFunding = runFunding,
            Provenance = new Provenance(line, null, null, title, owner ?? "", null, RawAmounts(row)),
            Findings = totalCost is { } cost && runFunding is { } run && run > cost ? [Exceeds(line, row, title, run, cost)] : [],
        };
    }

    private List<ImportedOwner> Owners(string? cell, string? subregion) =>
        [.. (cell?.Split(OwnerSeparator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
            .SelectMany(name => organisations.Resolve(name, null, subregion))];

    private long? Amount(int line, string[] row, ListField field) => columns.Value(row, field) switch
    {
        null => null,
        var text when ListAmount.TryParse(text, out var amount) => amount,
        var text when ListAmount.IsScaled(text) => throw new ImportException(
            file, line, $"{columns.Describe(field)} holds \"{Excerpt(text)}\", an amount in thousands or millions. Write amounts in whole kronor: 1 500 tkr is 1500000."),
        var text => throw Unreadable(line, field, text, "an amount in SEK, 0 to 1 000 000 000 000, such as 1500000, 1 500 000 or 1500000,50"),
    };

    private ProjectKind Kind(int line, string[] row) => columns.Value(row, ListField.Kind)?.ToUpperInvariant() switch
    {
        null => ProjectKind.Unknown,
        "FÖRSTUDIE" => ProjectKind.PreStudy,
        "PROJEKT" => ProjectKind.Project,
        "VERKSAMHET" => ProjectKind.Activity,
        var name when ContractNames<ProjectKind>.All.Contains(name) => ContractNames<ProjectKind>.Parse(name),
        var name => throw Unreadable(line, ListField.Kind, name, string.Join(", ", ContractNames<ProjectKind>.All)),
    };

    private string? RawAmounts(string[] row)
    {
        var texts = new[] { ListField.TotalCost, ListField.RunFunding }.Select(field => columns.Value(row, field)).OfType<string>().ToArray();
        return texts.Length == 0 ? null : string.Join(" | ", texts);
    }

    private Finding Exceeds(int line, string[] row, string title, long run, long cost) => new(
        FindingCode.RunFundingExceedsTotalCost,
        FindingSeverity.Warning,
        $"The RUN funding of \"{title}\", {Sek.Text(run)} SEK, is larger than its total cost, {Sek.Text(cost)} SEK.",
        [columns.Value(row, ListField.RunFunding)!, columns.Value(row, ListField.TotalCost)!],
        line);

    private ImportException Missing(int line, ListField field) => new(file, line, $"{columns.Describe(field)} is empty; every row needs it.");

    private ImportException Unreadable(int line, ListField field, string text, string expected) =>
        new(file, line, $"{columns.Describe(field)} holds \"{Excerpt(text)}\"; expected is {expected}.");

    private static string Excerpt(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
