using ProjectSearch.Storing.Writing;

namespace ProjectSearch.Tests.Storing.Writing;

public sealed class ReadAheadTests
{
    private const int Many = 10 * ProjectBatch.Size;

    [Fact]
    public async Task Rows_come_in_their_order() =>
        Assert.Equal(Enumerable.Range(0, Many), await ReadAhead.Of(Enumerable.Range(0, Many), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));

    [Fact]
    public async Task An_error_comes_after_the_rows_before_it_as_it_was_thrown()
    {
        var error = new InvalidDataException("line 4");
        var read = new List<int>();
        var thrown = await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var row in ReadAhead.Of(Failing(error), TestContext.Current.CancellationToken))
            {
                read.Add(row);
            }
        });
        Assert.Same(error, thrown);
        Assert.Equal([1, 2, 3], read);
    }

    [Fact]
    public async Task Whoever_stops_early_finds_the_file_closed_and_the_rest_unread()
    {
        var file = new File();
        await foreach (var row in ReadAhead.Of(file.Rows(), TestContext.Current.CancellationToken))
        {
            if (row == 10)
            {
                break;
            }
        }

        Assert.True(file.IsClosed);
        Assert.InRange(file.Read, 11, Many - 1);
    }

    [Fact]
    public async Task Cancelling_stops_the_reading_and_closes_the_file()
    {
        using var stop = new CancellationTokenSource();
        var file = new File();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var row in ReadAhead.Of(file.Rows(), stop.Token))
            {
                await stop.CancelAsync();
            }
        });
        Assert.True(file.IsClosed);
    }

    private static IEnumerable<int> Failing(Exception error)
    {
        yield return 1;
        yield return 2;
        yield return 3;
        throw error;
    }

    private sealed class File
    {
        public int Read { get; private set; }

        public bool IsClosed { get; private set; }

        public IEnumerable<int> Rows()
        {
            try
            {
                while (Read < Many)
                {
                    yield return Read++;
                }
            }
            finally
            {
                IsClosed = true;
            }
        }
    }
}
