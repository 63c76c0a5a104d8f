using ProjectSearch.Tests.Importing.Appendix;

namespace ProjectSearch.Tests.Importing.Pdf;

/// <summary>Where a cell's lines stand in a row that is higher than the cell.</summary>
internal enum VerticalPlace
{
    Top,
    Middle,
    Bottom,
}

/// <summary>Sets an appendix as a PDF with a table in columns.</summary>
internal sealed class PdfLayout(VerticalPlace place, bool repeatsHead = true, bool hasFooter = true)
{
    private const double Size = 10;
    private const double Pitch = 13;
    private const double Bottom = 80;
    private static readonly double[] Columns = [60, 205, 322, 395, 475];
    private static readonly int[] Widths = [24, 20, 12, 14, 14];

    private readonly TinyPdf _pdf = new();
    private double _y;
    private int _page;

    public static byte[] Of(SampleAppendix appendix, VerticalPlace place, bool repeatsHead = true, bool hasFooter = true) =>
        new PdfLayout(place, repeatsHead, hasFooter).Set(appendix);

    private byte[] Set(SampleAppendix appendix)
    {
        NewPage();
        Line("Bilaga 3");
        Gap();
        Line($"Sammanfattande beskrivning – {appendix.Year} års beviljade");
        Line("delregionala insatser");
        string? subregion = null;
        foreach (var table in appendix.Tables)
        {
            if (table.Subregion != subregion)
            {
                subregion = table.Subregion;
                var count = appendix.Tables.Where(other => other.Subregion == subregion).Sum(other => other.Rows.Count);
                Gap();
                Line(subregion);
                Text($"I {subregion}s genomförandeplan har {subregion} beviljat {count} projekt. Nedan återfinns en tabell över projekten.");
            }

            SetTable(table);
            foreach (var row in table.Rows)
            {
                Gap();
                Text(row.Heading);
                Text($"Projektägare: {row.OwnerInHeading}");
                Gap();
                Text(row.Purpose!);
            }
        }

        return _pdf.ToBytes();
    }

    private void SetTable(SampleTable table)
    {
        Gap();
        Line(table.Theme);
        Gap();
        Head();
        foreach (var row in table.Rows)
        {
            Row([row.Title, row.Owner, row.Question!, Amount(row.TotalCost), Amount(row.RunFunding)]);
        }

        Row(["Total", "", "", Amount(table.Rows.Sum(row => row.TotalCost)), Amount(table.Rows.Sum(row => row.RunFunding))]);
    }

    private void Head() => Row(["Projekt", "Projektägare", "Prior. fråga", "Total förväntad kostnad", "Varav RUN"], [24, 20, 7, 9, 6]);

    private void Row(string[] texts, int[]? widths = null)
    {
        var cells = texts.Select((text, i) => text.Length == 0 ? [] : Wrapping.At((widths ?? Widths)[i], text)).ToList();
        var height = cells.Max(cell => cell.Count);
        if (_y - (height * Pitch) < Bottom)
        {
            NewPage();
            if (repeatsHead && widths is null)
            {
                Head();
            }
        }

        for (var i = 0; i < cells.Count; i++)
        {
            var free = (height - cells[i].Count) * Pitch;
            var top = _y - (place switch { VerticalPlace.Top => 0, VerticalPlace.Middle => free / 2, _ => free });
            for (var line = 0; line < cells[i].Count; line++)
            {
                _pdf.Put(Columns[i], top - (line * Pitch), Size, cells[i][line]);
            }
        }

        _y -= (height * Pitch) + 6;
    }

    private void Text(string text) => Wrapping.At(80, text).ForEach(Line);

    private void Line(string text)
    {
        if (_y < Bottom)
        {
            NewPage();
        }

        _pdf.Put(60, _y, Size, text);
        _y -= Pitch;
    }

    private void Gap() => _y -= 8;

    private void NewPage()
    {
        _pdf.AddPage();
        _page++;
        _y = TinyPdf.Height - 70;
        if (hasFooter)
        {
            _pdf.Put(500, 40, 9, $"Sida {_page}");
        }
    }

    private static string Amount(long? amount) => amount!.Value.ToString("#,0", new System.Globalization.NumberFormatInfo { NumberGroupSeparator = " " });
}
