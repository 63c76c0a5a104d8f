namespace ProjectSearch.Importing.Appendix;

/// <summary>The columns of one table, named by its head.</summary>
internal sealed class ColumnNames
{
    private readonly IReadOnlyList<double> _strips;
    private readonly int[] _order;

    private ColumnNames(IReadOnlyList<double> strips, int[] order) => (_strips, _order) = (strips, order);

    /// <summary>Names the columns.</summary>
    /// <param name="head">The lines of the head.</param>
    /// <param name="strips">Where the columns part, from left to right.</param>
    /// <returns>The columns; null when the strips do not part title, owner and numbers.</returns>
    public static ColumnNames? Of(IReadOnlyList<SourceLine> head, IReadOnlyList<double> strips)
    {
        var names = new string[strips.Count + 1];
        foreach (var word in head.SelectMany(line => line.Words))
        {
            var column = ColumnOf(strips, word);
            names[column] = $"{names[column]} {word.Text}";
        }

        var kinds = names.Select(TableHead.ColumnOf).ToList();
        var title = kinds.IndexOf(TableColumn.Title);
        var owner = kinds.IndexOf(TableColumn.Owner);
        if (title < 0 || owner < 0 || kinds.Count < 3)
        {
            return null;
        }

        // A strip may run through a column by chance; such a column has no name, and goes with the one before it.
        var order = new int[kinds.Count];
        var last = TableColumn.Title;
        for (var i = 0; i < kinds.Count; i++)
        {
            last = kinds[i] ?? last;
            order[i] = (int)last;
        }

        return order.Any(kind => kind > (int)TableColumn.Owner) ? new ColumnNames(strips, order) : null;
    }

    /// <summary>Cuts a line into cells.</summary>
    /// <param name="line">A line of the table.</param>
    /// <returns>The cells in the order of <see cref="TableColumn"/>; a cell without words is empty.</returns>
    public IReadOnlyList<string> CellsOf(SourceLine line)
    {
        var cells = new string[Enum.GetValues<TableColumn>().Length];
        Array.Fill(cells, "");
        foreach (var word in line.Words)
        {
            ref var cell = ref cells[_order[ColumnOf(_strips, word)]];
            cell = cell.Length == 0 ? word.Text : $"{cell} {word.Text}";
        }

        return cells;
    }

    private static int ColumnOf(IReadOnlyList<double> strips, PlacedWord word)
    {
        var column = 0;
        while (column < strips.Count && strips[column] < word.Middle)
        {
            column++;
        }

        return column;
    }
}
