using System.Globalization;
using ProjectSearch.Importing.Organisations;
using ProjectSearch.Projects;

namespace ProjectSearch.Importing.Appendix;

/// <summary>Makes projects of rows and sections.</summary>
/// <param name="file">The file's name as the user gave it.</param>
/// <param name="source">The document.</param>
/// <param name="joiner">Undoes wraps.</param>
/// <param name="paragraphs">Makes text of lines.</param>
/// <param name="knownOwners">The owners named under headings.</param>
/// <param name="organisations">Tells which organisations an owner names.</param>
internal sealed class ProjectBuilder(
    string file,
    SourceIdentity source,
    LineJoiner joiner,
    Paragraphs paragraphs,
    KnownOwners knownOwners,
    OrganisationResolver organisations)
{
    /// <summary>Makes a project of a row, with its section if it has one.</summary>
    /// <param name="row">The row.</param>
    /// <param name="section">The section; null when there is none.</param>
    /// <param name="place">The headings over the row.</param>
    /// <param name="amounts">The row's numbers.</param>
    /// <returns>The project with its findings.</returns>
    /// <exception cref="ImportException">The row has no title.</exception>
    public ImportedProject OfRow(TableRow row, OutlineSection? section, OutlinePlace place, ResolvedAmounts amounts)
    {
        var heading = section is null ? null : joiner.Join(section.Title.Select(line => line.Text));
        var ownerInHeading = section is null || section.Owner.Count == 0 ? null : joiner.Join(section.Owner);
        var words = Split(row, amounts.Reading, heading, ownerInHeading);
        var title = joiner.Join(words.Title);
        var owner = joiner.Join(words.Owner);
        if (title.Length == 0)
        {
            throw new ImportException(file, row.Start.Number, "This table row has amounts but no title; a project's title was expected before them.");
        }

        var purpose = section is null ? null : paragraphs.Of(section.Body);
        var printed = string.Join(' ', row.Anchor.Groups.Skip(amounts.Reading.TextGroups).Concat(row.Anchor.Ends).Select(group => group.Text));

        return new ImportedProject
        {
            Source = source,
            Subregion = place.Subregion,
            Theme = place.Theme,
            Title = title,
            Purpose = purpose,
            Kind = KindRule.Of(title, purpose, section is { IsActivity: true }),
            Owners = organisations.Resolve(owner.Length == 0 ? null : owner, ownerInHeading, place.Subregion),
            PriorityQuestion = Question(amounts.Reading.Question),
            PriorityQuestionLabel = amounts.Reading.Question,
            TotalCost = amounts.Reading.TotalCost,
            RunFunding = amounts.Reading.RunFunding,
            Provenance = new Provenance(row.Start.Number, section?.Start.Number, row.Start.Page, title, owner, ownerInHeading, printed),
            Findings = [.. Findings(row, section, amounts, new Spellings(title, heading, owner, ownerInHeading), purpose, printed)],
        };
    }

    /// <summary>Makes a project of a section without a row.</summary>
    /// <param name="section">The section.</param>
    /// <returns>The project, its amounts unknown.</returns>
    public ImportedProject OfSection(OutlineSection section)
    {
        var title = joiner.Join(section.Title.Select(line => line.Text));
        var owner = section.Owner.Count == 0 ? null : joiner.Join(section.Owner);
        var purpose = paragraphs.Of(section.Body);
        return new ImportedProject
        {
            Source = source,
            Subregion = section.Place.Subregion,
            Theme = section.Place.Theme,
            Title = title,
            Purpose = purpose,
            Kind = KindRule.Of(title, purpose, section.IsActivity),
            Owners = organisations.Resolve(null, owner, section.Place.Subregion),
            Provenance = new Provenance(null, section.Start.Number, section.Start.Page, title, "", owner, null),
            Findings = [AppendixFindings.MissingTableRow(title, owner ?? "", section.Start.Number)],
        };
    }

    /// <summary>Makes text of lines.</summary>
    /// <param name="lines">The lines of an introduction.</param>
    /// <returns>The text; null when there are no lines.</returns>
    public string? TextOf(IReadOnlyList<SourceLine> lines) => paragraphs.Of(lines);

    private TitleAndOwner Split(TableRow row, AmountReading reading, string? heading, string? ownerInHeading)
    {
        if (row.Lines.All(line => line.Source.Cells is not null))
        {
            var cells = new TitleAndOwner(CellsOf(row, TableColumn.Title), CellsOf(row, TableColumn.Owner));
            if (cells.Title.Count > 0)
            {
                return cells;
            }
        }

        var lines = row.Lines.SelectMany(line => line.IsAnchor ? WithNumbersOfText(line, reading) : [line.Text]).ToList();
        var split = heading is null ? null : TitleOwnerSplitter.Split(lines, heading, ownerInHeading ?? "");
        return split ?? knownOwners.Split(lines);
    }

    private static List<string> CellsOf(TableRow row, TableColumn column) =>
        [.. row.Lines.Select(line => line.Source.Cells![(int)column]).Where(cell => cell.Length > 0)];

    private static List<string> WithNumbersOfText(TableLine line, AmountReading reading)
    {
        var lines = new List<string> { line.Text };
        foreach (var group in line.Groups.Take(reading.TextGroups))
        {
            if (group.StartsLine)
            {
                lines.Add(group.Text);
            }
            else
            {
                lines[^1] = $"{lines[^1]} {group.Text}".Trim();
            }
        }

        return lines;
    }

    private static int? Question(string? label) => label is not null && label.All(char.IsAsciiDigit) ? int.Parse(label, CultureInfo.InvariantCulture) : null;

    private static IEnumerable<Finding> Findings(
        TableRow row, OutlineSection? section, ResolvedAmounts amounts, Spellings spellings, string? purpose, string printed)
    {
        var line = row.Start.Number;
        if (!amounts.Reading.IsOrderly)
        {
            yield return AppendixFindings.RunFundingExceedsTotalCost(amounts.Reading.RunFunding, amounts.Reading.TotalCost, line);
        }

        if (Differ(spellings.Owner, spellings.OwnerInHeading))
        {
            yield return AppendixFindings.OwnerSpellingDiffers(spellings.Owner, spellings.OwnerInHeading!, line);
        }

        if (Differ(spellings.Title, spellings.Heading))
        {
            yield return AppendixFindings.TitleSpellingDiffers(spellings.Title, spellings.Heading!, line);
        }

        if (amounts.Rejected.Count > 0)
        {
            yield return AppendixFindings.AmbiguousAmountsResolved(printed, amounts, line);
        }

        if (section is null)
        {
            yield return AppendixFindings.MissingPurpose(spellings.Title, spellings.Owner, line);
        }
        else if (purpose is null)
        {
            yield return AppendixFindings.EmptyPurpose(spellings.Title, section.Start.Number);
        }
    }

    // A heading in capitals is a way to print, not a spelling.
    private static bool Differ(string inTable, string? inHeading) =>
        inHeading is not null
        && !string.Equals(inTable, inHeading, inHeading.Any(char.IsLower) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private sealed record Spellings(string Title, string? Heading, string Owner, string? OwnerInHeading);
}
