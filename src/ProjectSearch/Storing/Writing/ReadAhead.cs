using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ProjectSearch.Storing.Writing;

/// <summary>Reads the next rows of a file on a thread of its own while earlier ones are written.</summary>
internal static class ReadAhead
{
    // Twice a batch: the reader has the next one ready while a batch is written, and a long list does not fill the memory.
    private const int Capacity = 2 * ProjectBatch.Size;

    /// <summary>The rows in their order; an exception of their enumeration comes after the rows before it.</summary>
    /// <param name="rows">Enumerated once; its enumerator is disposed when the returned one is.</param>
    /// <param name="cancellationToken">Stops both threads.</param>
    public static async IAsyncEnumerable<T> Of<T>(IEnumerable<T> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var channel = Channel.CreateBounded<T>(new BoundedChannelOptions(Capacity) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAsync(rows, channel.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var row in channel.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return row;
            }
        }
        finally
        {
            // Who gives up in the middle does not leave the file open behind.
            await stop.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(false);
        }
    }

    private static async Task ReadAsync<T>(IEnumerable<T> rows, ChannelWriter<T> waiting, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var row in rows)
            {
                await waiting.WriteAsync(row, cancellationToken).ConfigureAwait(false);
            }

            waiting.Complete();
        }
        catch (Exception exception)
        {
            // Thrown to the one who reads the channel, once the rows before it are read.
            waiting.Complete(exception);
        }
    }
}
