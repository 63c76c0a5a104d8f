namespace ProjectSearch.Exporting;

/// <summary>The formats of an export.</summary>
public enum ExportFormat
{
    /// <summary>Comma and decimal point, after RFC 4180; UTF-8.</summary>
    Csv,

    /// <summary>For Excel in Swedish: byte order mark, semicolon, decimal comma.</summary>
    CsvExcelSv,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>A package after the 360Giving data standard, version 1.4.</summary>
    Json,
}
