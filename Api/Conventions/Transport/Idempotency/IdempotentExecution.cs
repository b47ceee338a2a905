using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using GraphQL;
using GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace CustomerGraph.Conventions.Transport.Idempotency;

/// <summary>Executes a mutation once for its idempotency key, and gives every repetition the first answer.</summary>
internal sealed class IdempotentExecution(IIdempotencyStore store, ResultWriter writer)
{
    /// <summary>Executes, or answers what was answered before.</summary>
    /// <param name="key">The key that the client sent.</param>
    /// <param name="fingerprint">What the client wants to be done.</param>
    /// <param name="execute">Does it.</param>
    /// <param name="cancellation">Signalled when the time of the request is over.</param>
    /// <exception cref="Refusal">The key was used for something else, or its answer was lost.</exception>
    public async Task<ExecutionResult> Run(
        IdempotencyKey key, string fingerprint, Func<Task<ExecutionResult>> execute, CancellationToken cancellation)
    {
        switch (await store.Claim(key, fingerprint, cancellation))
        {
            case IdempotencyClaim.Answered answered:
                return new RecordedResult(answered.Answer) { Replayed = true };

            case IdempotencyClaim.Taken:
                throw Reused();

            case IdempotencyClaim.Lost:
                throw Lost();

            default:
                return await Execute(key, execute);
        }
    }

    private async Task<ExecutionResult> Execute(IdempotencyKey key, Func<Task<ExecutionResult>> execute)
    {
        var done = false;

        try
        {
            var result = await store.Execute(key, execute);

            if (MayBeRepeated(result))
            {
                return result;
            }

            // From here on the key stays claimed, even when its answer cannot be kept: what was done is not done again.
            done = true;
            var recorded = RecordedResult.Of(result, writer);
            await store.Complete(key, recorded.Text);

            return recorded;
        }
        finally
        {
            if (!done)
            {
                await store.Release(key);
            }
        }
    }

    /// <summary>Whether nothing was done: it was not executed at all, or every one of its fields failed by a defect or was not for the caller.</summary>
    private static bool MayBeRepeated(ExecutionResult result) =>
        !result.Executed || (result.Errors ?? []).Count(IsUndone) >= Math.Max(1, RootFields(result));

    private static bool IsUndone(ExecutionError error) =>
        (error is UnexpectedError || RightsCodes.Includes(error.Code)) && error.Path?.Count() == 1;

    private static int RootFields(ExecutionResult result) =>
        result.Data is ResultData { Root: ObjectExecutionNode root } ? root.SubFields?.Length ?? 0 : 0;

    private static Refusal Lost() => new(
        "CG_ANSWER_LOST",
        "This mutation was executed, wholly or in part, but the server ended before its answer was kept. "
        + "Look at what it changed before you send it with another Idempotency-Key.")
    {
        Status = StatusCodes.Status409Conflict,
    };

    private static Refusal Reused() => new(
        "CG_IDEMPOTENCY_KEY_REUSED", "This Idempotency-Key was used for another mutation.")
    {
        Status = StatusCodes.Status422UnprocessableEntity,
    };
}
