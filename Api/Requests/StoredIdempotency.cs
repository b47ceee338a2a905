using System.Security.Cryptography;
using System.Text;
using CustomerGraph.Conventions.Transport;
using CustomerGraph.Persistence.Requests;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Api.Requests;

/// <summary>Keeps the answers to mutations that carried an idempotency key in the store: across restarts and servers.</summary>
internal sealed class StoredIdempotency(
    AnsweredRequests requests, TimeProvider clock, IOptions<ExecutionLimits> limits) : IIdempotencyStore
{
    /// <summary>How much longer than its time limit a mutation may take until its server counts as gone.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    // How often who waits for another's answer looks whether it is there; that other one may be another server.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <inheritdoc/>
    public async ValueTask<IdempotencyClaim> Claim(
        IdempotencyKey key, string fingerprint, CancellationToken cancellation)
    {
        while (true)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var lapsed = now - limits.Value.TimeLimit - Grace;

            switch (await requests.ClaimAsync(CallerOf(key), key.Value, fingerprint, now, lapsed, cancellation))
            {
                case RequestClaim.Granted:
                    return new IdempotencyClaim.Granted();
                case RequestClaim.Answered { Answer: var answer }:
                    return new IdempotencyClaim.Answered(answer);
                case RequestClaim.Taken:
                    return new IdempotencyClaim.Taken();
                case RequestClaim.Lost:
                    return new IdempotencyClaim.Lost();
                default:
                    await Task.Delay(Pause, cancellation);
                    break;
            }
        }
    }

    /// <inheritdoc/>
    public Task<T> Execute<T>(IdempotencyKey key, Func<Task<T>> mutation) =>
        RequestInHand.DuringAsync(CallerOf(key), key.Value, mutation);

    /// <inheritdoc/>
    public async ValueTask Complete(IdempotencyKey key, ReadOnlyMemory<byte> answer) =>
        await requests.CompleteAsync(CallerOf(key), key.Value, answer.ToArray(), CancellationToken.None);

    /// <inheritdoc/>
    public async ValueTask Release(IdempotencyKey key) =>
        await requests.ReleaseAsync(CallerOf(key), key.Value, CancellationToken.None);

    /// <summary>The caller in as many characters as the table has, whatever its name is.</summary>
    private static string CallerOf(IdempotencyKey key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key.Caller)));
}
