using System.Globalization;
using System.Text;

namespace ProjectSearch.Exporting;

/// <summary>A dialect of separated values.</summary>
/// <param name="Separator">What stands between cells.</param>
/// <param name="Decimals">How numbers are written.</param>
/// <param name="Encoding">How text becomes bytes.</param>
internal sealed record CsvStyle(char Separator, NumberFormatInfo Decimals, Encoding Encoding)
{
    /// <summary>After RFC 4180.</summary>
    public static CsvStyle Rfc4180 { get; } = new(',', NumberFormatInfo.InvariantInfo, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>What Excel opens with a double click where Swedish is set.</summary>
    public static CsvStyle ExcelSv { get; } =
        new(';', new NumberFormatInfo { NumberDecimalSeparator = "," }, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
}
