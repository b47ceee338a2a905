using GraphQL;
using GraphQL.Execution;
using Microsoft.Extensions.Logging;

namespace CustomerGraph.Conventions.Errors;

/// <summary>Keeps exceptions inside: the log has the whole of them, the caller an id.</summary>
/// <remarks>An exception's text may hold SQL, file names or connection strings; none of it may leave.</remarks>
public sealed class ErrorMask(ILogger<ErrorMask> log)
{
    private const string NullInNonNull = "Cannot return null for a non-null type.";
    private const string NullInNonNullList = "Cannot return a null member within a non-null list";

    /// <summary>The error to answer with instead of an exception, which is logged under the error's id.</summary>
    public ExecutionError Mask(Exception exception, string? operation, IEnumerable<object>? path)
    {
        var errorId = Guid.NewGuid().ToString("N");
        var where = path is null ? null : string.Join('.', path);

        log.LogError(exception, "Unexpected error {ErrorId} in operation {Operation} at {Path}", errorId, operation, where);

        return IsNullInNonNull(exception)
            ? new FieldError("HC0018", "Cannot return null for non-nullable field.", ("errorId", errorId))
            : new UnexpectedError(errorId);
    }

    /// <summary>The engine's hook for what a resolver, an event source or the engine itself throws.</summary>
    internal Task Handle(UnhandledExceptionContext context)
    {
        // What a cancelled statement throws is a consequence of the cancellation, which is answered on its own.
        if (!context.ExecutionOptions.CancellationToken.IsCancellationRequested)
        {
            context.Exception = Mask(
                context.OriginalException,
                context.Context?.Operation.Name?.StringValue,
                context.FieldContext?.ResponsePath);
        }

        return Task.CompletedTask;
    }

    // The engine has no type of its own for this, only these sentences.
    private static bool IsNullInNonNull(Exception exception) =>
        exception is InvalidOperationException
        && (exception.Message.StartsWith(NullInNonNull, StringComparison.Ordinal)
            || exception.Message.StartsWith(NullInNonNullList, StringComparison.Ordinal));
}
