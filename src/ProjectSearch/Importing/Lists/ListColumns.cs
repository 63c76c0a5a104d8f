using ProjectSearch.Exporting;

namespace ProjectSearch.Importing.Lists;

/// <summary>Where each field of a list stands: in a column, or said once for all rows.</summary>
internal sealed class ListColumns
{
    // Columns of our own export, and the plural that the contract uses.
    private static readonly Dictionary<string, ListField> Names = BuildNames();

    private readonly Dictionary<ListField, int> columns = [];
    private readonly Dictionary<ListField, string> constants = [];
    private readonly string[] header;

    private ListColumns(string[] header) => this.header = header;

    /// <summary>Whether a column of this name is read without being mapped.</summary>
    public static bool IsField(string name) => Names.ContainsKey(name.Trim());

    /// <summary>Finds the fields in a header and in what the user says.</summary>
    /// <exception cref="ImportException">A name is unknown, a mapped column is absent, or year or title is nowhere.</exception>
    public static ListColumns Find(string file, string[] header, ImportSettings settings)
    {
        var columns = new ListColumns(header);
        for (var index = 0; index < header.Length; index++)
        {
            if (Names.TryGetValue(header[index].Trim(), out var field) && !columns.columns.TryAdd(field, index))
            {
                throw new ImportException(file, 1, $"Two columns give the field {NameOf(field)}: \"{header[columns.columns[field]]}\" and \"{header[index]}\". Rename one of them.");
            }
        }

        foreach (var (name, column) in settings.ColumnMap)
        {
            var index = Array.FindIndex(header, text => string.Equals(text.Trim(), column.Trim(), StringComparison.OrdinalIgnoreCase));
            columns.columns[FieldOf(file, name)] = index >= 0
                ? index
                : throw new ImportException(file, 1, $"There is no column \"{column}\" for {name}. The columns are: {string.Join(", ", header)}.");
        }

        foreach (var (name, value) in settings.Constants)
        {
            columns.constants[FieldOf(file, name)] = value;
        }

        if (settings.Year is { } year)
        {
            columns.constants[ListField.Year] = year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        foreach (var required in (ListField[])[ListField.Year, ListField.Title])
        {
            if (!columns.columns.ContainsKey(required) && !columns.constants.ContainsKey(required))
            {
                throw new ImportException(
                    file,
                    1,
                    $"The list has no column {NameOf(required)}. Name one with --map {NameOf(required)}=Column or give a value with --set {NameOf(required)}=…. The columns are: {string.Join(", ", header)}.");
            }
        }

        columns.RefuseScaledAmounts(file);
        return columns;
    }

    /// <summary>Tells of the columns that are not read, so that none is overlooked; empty when all are.</summary>
    public IEnumerable<string> Notes()
    {
        var unread = header.Where((name, index) => name.Trim().Length > 0 && !columns.ContainsValue(index)).Select(name => name.Trim());
        var (own, other) = (new List<string>(), new List<string>());
        foreach (var name in unread)
        {
            (ExportColumn.All.Any(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) ? own : other).Add(name);
        }

        if (own.Count > 0)
        {
            yield return $"Not read, since an export works these columns out anew: {string.Join(", ", own)}.";
        }

        if (other.Count > 0)
        {
            yield return $"Not read, since these columns have no field: {string.Join(", ", other)}. --map field=Column reads one.";
        }
    }

    /// <summary>What a row says of a field, trimmed; null when it says nothing.</summary>
    public string? Value(string[] row, ListField field)
    {
        var text = constants.TryGetValue(field, out var constant) ? constant
            : columns.TryGetValue(field, out var index) && index < row.Length ? row[index]
            : null;
        var value = text is null ? "" : SpreadsheetText.Original(text.Trim()).Trim();
        return value.Length == 0 ? null : value;
    }

    /// <summary>The first text of a row that stands in no column: one before it was split; null where all have theirs.</summary>
    public string? Surplus(string[] row) => row.Skip(header.Length).FirstOrDefault(cell => !string.IsNullOrWhiteSpace(cell));

    /// <summary>Whether a column gives the year.</summary>
    public bool IsYear(int index) => columns.TryGetValue(ListField.Year, out var year) && year == index;

    /// <summary>The field's column as the header names it, for messages.</summary>
    public string Describe(ListField field) => columns.TryGetValue(field, out var index) && !constants.ContainsKey(field)
        ? $"column \"{header[index].Trim()}\""
        : $"the value set for {NameOf(field)}";

    // An amount in thousands reads like one in kronor: only its column's name tells.
    private void RefuseScaledAmounts(string file)
    {
        foreach (var field in (ListField[])[ListField.TotalCost, ListField.RunFunding])
        {
            if (!constants.ContainsKey(field) && columns.TryGetValue(field, out var index) && ListAmount.IsScaled(header[index]))
            {
                throw new ImportException(
                    file, 1, $"The column \"{header[index].Trim()}\" is in thousands or millions; {NameOf(field)} is read in kronor. Convert its amounts and rename it.");
            }
        }
    }

    private static ListField FieldOf(string file, string name) => Names.TryGetValue(name.Trim(), out var field)
        ? field
        : throw new ImportException(file, null, $"There is no field \"{name}\". The fields are: {string.Join(", ", Enum.GetValues<ListField>().Select(NameOf))}.");

    private static string NameOf(ListField field) => char.ToLowerInvariant(field.ToString()[0]) + field.ToString()[1..];

    private static Dictionary<string, ListField> BuildNames()
    {
        var names = Enum.GetValues<ListField>().ToDictionary(NameOf, field => field, StringComparer.OrdinalIgnoreCase);
        names.Add("owners", ListField.Owner);
        return names;
    }
}
