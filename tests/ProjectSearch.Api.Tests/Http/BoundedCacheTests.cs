using ProjectSearch.Api.Http;

namespace ProjectSearch.Api.Tests.Http;

public sealed class BoundedCacheTests
{
    [Fact]
    public void What_was_used_longest_ago_goes_first()
    {
        var cache = new BoundedCache<string, int>(80);
        for (var i = 0; i < 8; i++)
        {
            cache.Add($"{i}", i, 10);
        }

        Assert.True(cache.TryGet("0", out _));
        cache.Add("8", 8, 10);

        Assert.True(cache.TryGet("0", out _));
        Assert.False(cache.TryGet("1", out _));
        Assert.Equal(80, cache.Bytes);
    }

    [Fact]
    public void A_value_that_would_push_out_much_is_not_kept()
    {
        var cache = new BoundedCache<string, int>(80);
        cache.Add("a", 1, 11);
        Assert.False(cache.TryGet("a", out _));
        Assert.Equal(0, cache.Bytes);
    }

    [Fact]
    public void The_first_value_of_a_key_stays()
    {
        var cache = new BoundedCache<string, int>(80);
        cache.Add("a", 1, 10);
        cache.Add("a", 2, 10);
        Assert.True(cache.TryGet("a", out var value));
        Assert.Equal(1, value);
        Assert.Equal(10, cache.Bytes);
    }

    [Fact]
    public void A_cache_of_no_bytes_keeps_nothing()
    {
        var cache = new BoundedCache<string, int>(0);
        cache.Add("a", 1, 1);
        Assert.False(cache.TryGet("a", out _));
    }

    [Fact]
    public void Many_threads_leave_it_within_its_bound()
    {
        var cache = new BoundedCache<int, int>(1000);
        Parallel.For(0, 20_000, i =>
        {
            cache.Add(i % 300, i, 10);
            cache.TryGet(i % 7, out _);
        });
        Assert.InRange(cache.Bytes, 10, 1000);
    }
}
