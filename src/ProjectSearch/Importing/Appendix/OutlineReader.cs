namespace ProjectSearch.Importing.Appendix;

/// <summary>Finds headings, tables and sections by their structure; no name of a subregion or theme is known beforehand.</summary>
internal sealed class OutlineReader
{
    private const int MostTotalLines = 4;

    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly LineJoiner _joiner;
    private readonly int _fullWidth;
    private readonly List<OutlineSubregion> _subregions = [];
    private readonly List<OutlineTable> _tables = [];
    private readonly List<OutlineSection> _sections = [];
    private OutlinePlace _place = new(null, null);
    private IReadOnlyList<IReadOnlyList<string>> _windows = [];
    private OpenPart? _open;
    private int _preambleEnd;

    private OutlineReader(IReadOnlyList<SourceLine> lines, LineJoiner joiner) =>
        (_lines, _joiner, _fullWidth) = (lines, joiner, LineSpacing.FullWidth(lines));

    /// <summary>Reads the outline.</summary>
    /// <param name="lines">The lines of a document, page furniture dropped and gaps marked.</param>
    /// <param name="joiner">Undoes wraps.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>Its parts; without tables and sections when the document is no appendix.</returns>
    public static DocumentOutline Read(IReadOnlyList<SourceLine> lines, LineJoiner joiner, CancellationToken cancellationToken)
    {
        var reader = new OutlineReader(RepeatedHeads.Drop(lines), joiner);
        reader.ReadParts(cancellationToken);
        return new DocumentOutline([.. reader._lines.Take(reader._preambleEnd)], reader._subregions, reader._tables, reader._sections);
    }

    // Heads and labels are the fixed points. What lies between two of them is read from the later one upwards: a label has its
    // title above it; a head its theme, and perhaps a subregion with its introduction. The rest belongs to the part before.
    private void ReadParts(CancellationToken cancellationToken)
    {
        var points = Points();
        for (var p = 0; p < points.Count; p++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (index, headLength) = points[p];
            var next = p + 1 < points.Count ? points[p + 1].Index : _lines.Count;
            var lower = _open?.BodyStart ?? 0;
            if (headLength > 0)
            {
                ReadHeadings(lower, index);
                OpenTable(index + headLength, next);
            }
            else
            {
                var start = SectionTitle.StartOf(_lines, lower, index, _windows);
                if (start < index)
                {
                    Close(start);
                    OpenSection(start, index, next);
                }
            }
        }

        Close(_lines.Count);
    }

    private List<(int Index, int HeadLength)> Points()
    {
        var points = new List<(int Index, int HeadLength)>();
        for (var i = 0; i < _lines.Count; i++)
        {
            var length = TableHead.Length(_lines, i);
            if (length > 0 || SectionLabel.Parse(_lines[i].Text) is not null)
            {
                points.Add((i, length));
                i += Math.Max(0, length - 1);
            }
        }

        return points;
    }

    private void ReadHeadings(int lower, int head)
    {
        var themeStart = PlaceFinder.ThemeStart(_lines, lower, head);
        var subregion = PlaceFinder.SubregionStart(_lines, lower, themeStart);
        Close(subregion ?? themeStart);
        if (_tables.Count == 0 && _sections.Count == 0)
        {
            _preambleEnd = subregion ?? themeStart;
        }

        if (subregion is { } start)
        {
            var name = LineJoiner.SingleSpaced(_lines[start].Text);
            _subregions.Add(new OutlineSubregion(name, Between(start + 1, themeStart)));
            _place = new OutlinePlace(name, null);
            _windows = [];
        }

        if (themeStart < head)
        {
            var theme = _joiner.Join(Between(themeStart, head).Select(line => line.Text));
            _place = _place with { Theme = RepeatedHeads.WithoutContinuationNote(theme) };
        }
    }

    private void OpenTable(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (TotalRow.Starts(_lines[i].Text))
            {
                var (total, after) = ReadTotal(i, end);
                AddTable(start, i, total);
                _open = new OpenPart(after, null, null);
                return;
            }
        }

        var rows = TableLines.Of(Between(start, end));
        var bodyStart = start + rows.Take(rows.FindLastIndex(row => row.IsAnchor) + 1).Sum(row => row.Used);
        AddWindows(rows);
        _open = new OpenPart(bodyStart, null, start);
    }

    // The longest run of lines wins whose numbers together are two amounts.
    private (OutlineTotal? Total, int After) ReadTotal(int start, int end)
    {
        var first = NumericTail.Of(_lines[start]).Groups;
        var groups = new List<NumberGroup>(first);
        var (best, after) = (groups.ToArray(), start + 1);
        for (var next = start + 1; next < Math.Min(end, start + MostTotalLines); next++)
        {
            var tail = NumericTail.Of(_lines[next]);
            if (tail.Text.Length > 0 || tail.Groups.Count == 0)
            {
                break;
            }

            groups.AddRange(tail.Groups.Select((group, i) => i == 0 ? group with { Seam = Seam.Parted } : group));
            if (AmountReadings.OfTotal(groups, []).Count > 0)
            {
                (best, after) = ([.. groups], next + 1);
            }
        }

        if (best.Length < 2)
        {
            return (null, after);
        }

        // The lines below may hold whole amounts, or the ends of amounts that a narrow column has wrapped.
        var readings = AmountReadings.OfTotal(best, []).Union(AmountReadings.OfTotal(first, best[first.Count..]));
        return (new OutlineTotal(_lines[start], string.Join(' ', best.Select(group => group.Text)), [.. readings]), after);
    }

    private void AddTable(int start, int end, OutlineTotal? total)
    {
        var rows = TableLines.Of(Between(start, end));
        AddWindows(rows);
        _tables.Add(new OutlineTable(_place, rows, total));
    }

    private void OpenSection(int start, int label, int next)
    {
        var title = Between(start, label);
        var (owner, bodyStart) = SectionOwner.Read(
            _lines, label, next, _fullWidth, _windows, string.Join(' ', title.Select(line => line.Text)));
        var section = new OutlineSection
        {
            Place = _place,
            Title = title,
            Owner = owner,
            IsActivity = SectionLabel.Parse(_lines[label].Text) is { IsActivity: true },
            Body = [],
        };
        _open = new OpenPart(bodyStart, section, null);
    }

    private void Close(int end)
    {
        if (_open?.Section is { } section)
        {
            _sections.Add(section with { Body = Between(_open.BodyStart, end) });
        }
        else if (_open?.TableStart is { } tableStart)
        {
            _tables.Add(new OutlineTable(_place, TableLines.Of(Between(tableStart, end)), null));
        }

        _open = null;
    }

    private void AddWindows(IReadOnlyList<TableLine> rows) => _windows = [.. _windows, .. RowWindows.Of(rows)];

    private IReadOnlyList<SourceLine> Between(int start, int end) => [.. _lines.Skip(start).Take(Math.Max(0, end - start))];

    // What has begun and not ended: a section, or a table without a total.
    private sealed record OpenPart(int BodyStart, OutlineSection? Section, int? TableStart);
}
