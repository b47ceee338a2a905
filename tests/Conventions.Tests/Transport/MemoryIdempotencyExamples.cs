using CustomerGraph.Conventions.Transport;
using CustomerGraph.Conventions.Transport.Idempotency;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class MemoryIdempotencyExamples
{
    private static readonly IdempotencyKey Key = new("ada", "k");

    private readonly FakeTimeProvider time = new();
    private readonly MemoryIdempotencyStore store;

    public MemoryIdempotencyExamples() => store = new MemoryIdempotencyStore(Options.Create(new IdempotencyOptions()), time);

    [Fact]
    public async Task An_answer_is_kept_for_a_day()
    {
        await store.Claim(Key, "same", default);
        await store.Complete(Key, "answer"u8.ToArray());

        time.Advance(TimeSpan.FromHours(24) - TimeSpan.FromTicks(1));
        var kept = Assert.IsType<IdempotencyClaim.Answered>(await store.Claim(Key, "same", default));
        Assert.Equal("answer"u8.ToArray(), kept.Answer.ToArray());

        time.Advance(TimeSpan.FromTicks(1));
        Assert.IsType<IdempotencyClaim.Granted>(await store.Claim(Key, "same", default));
    }

    [Fact]
    public async Task Who_waits_gets_the_key_when_it_is_given_back()
    {
        await store.Claim(Key, "same", default);
        var waiting = store.Claim(Key, "same", default).AsTask();
        Assert.False(waiting.IsCompleted);

        await store.Release(Key);

        Assert.IsType<IdempotencyClaim.Granted>(await waiting);
    }

    [Fact]
    public async Task Who_waits_does_so_only_for_its_time()
    {
        await store.Claim(Key, "same", default);
        using var over = new CancellationTokenSource();
        var waiting = store.Claim(Key, "same", over.Token).AsTask();

        await over.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Something_else_does_not_wait()
    {
        await store.Claim(Key, "same", default);

        Assert.IsType<IdempotencyClaim.Taken>(await store.Claim(Key, "other", default));
    }
}
