using System.IO.Compression;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ProjectSearch.Importing.Pdf;

/// <summary>PdfPig's filters behind a limit: a few bytes can be made to unpack to more than a machine's memory.</summary>
internal sealed class BoundedFilters : IFilterProvider
{
    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;
    private long _left = 1L << 30;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(_filters.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(_filters.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(_filters.GetAllFilters());

    private List<IFilter> Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter, this))];

    private void Spend(long bytes)
    {
        if (Interlocked.Add(ref _left, -bytes) < 0)
        {
            throw new PdfDocumentFormatException("its content unpacks to more than 1 GB.");
        }
    }

    private sealed class BoundedFilter(IFilter filter, BoundedFilters budget) : IFilter
    {
        private const int Largest = 256 * 1024 * 1024;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is FlateFilter)
            {
                budget.Spend(UnpackedLength(input));
            }

            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private static long UnpackedLength(Memory<byte> input)
        {
            using var packed = new MemoryStream(input.ToArray());
            using var stream = new ZLibStream(packed, CompressionMode.Decompress);
            var buffer = new byte[64 * 1024];
            var length = 0L;
            try
            {
                for (var read = stream.Read(buffer); read > 0 && length <= Largest; read = stream.Read(buffer))
                {
                    length += read;
                }
            }
            catch (InvalidDataException)
            {
                // A damaged end is the filter's own affair; what came before it is counted.
                return length;
            }

            return length <= Largest ? length : throw new PdfDocumentFormatException("one of its streams unpacks to more than 256 MB.");
        }
    }
}
