using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using ProjectSearch.Api.Commands;
using ProjectSearch.Storing;

namespace ProjectSearch.Api.Tests.Commands;

public sealed class AttemptsTests
{
    private int _begun;

    [Fact]
    public async Task A_reading_that_breaks_is_begun_again_and_its_result_given()
    {
        Assert.Equal(7, await RunAsync(() => _begun < 3 ? throw new BrokenReadingException(new InvalidOperationException("Half a row.")) : 7));
        Assert.Equal(3, _begun);
    }

    [Fact]
    public async Task What_goes_on_breaking_is_told_in_the_end()
    {
        await Assert.ThrowsAsync<SqliteException>(() => RunAsync(() => throw new SqliteException("gone", 1)));
        Assert.Equal(Attempts.Most, _begun);
    }

    [Fact]
    public async Task What_another_attempt_can_not_mend_is_told_at_once()
    {
        await Assert.ThrowsAsync<StoreException>(() => RunAsync(() => throw new StoreException("Too old.")));
        Assert.Equal(1, _begun);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(26)]
    public async Task What_the_database_refuses_for_good_is_told_at_once(int code)
    {
        await Assert.ThrowsAsync<SqliteException>(() => RunAsync(() => throw new SqliteException("refused", code)));
        Assert.Equal(1, _begun);
    }

    private Task<int> RunAsync(Func<int> work) => new Attempts(NullLogger.Instance, TimeSpan.FromTicks(1)).RunAsync(
        () =>
        {
            _begun++;
            return Task.FromResult(work());
        },
        TestContext.Current.CancellationToken);
}
