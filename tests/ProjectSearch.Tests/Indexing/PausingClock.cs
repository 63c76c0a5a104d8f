using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace ProjectSearch.Tests.Indexing;

/// <summary>A clock that stands still and tells when something begins to wait on it, so that a test moves it at the right moment.</summary>
internal sealed class PausingClock : FakeTimeProvider
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Channel<TimeSpan> pauses = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        pauses.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Waits until a pause has begun, and tells how long it is.</summary>
    public Task<TimeSpan> NextPauseAsync() =>
        pauses.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience, TestContext.Current.CancellationToken);

    /// <summary>Lets a pause pass, and waits for the next one.</summary>
    public Task<TimeSpan> PassAsync(TimeSpan pause)
    {
        Advance(pause);
        return NextPauseAsync();
    }
}
