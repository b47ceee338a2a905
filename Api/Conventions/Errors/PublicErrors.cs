using CustomerGraph.Conventions.Scalars;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Errors;

/// <summary>Turns the errors of a result into those that the contract knows, and no more of them than it allows.</summary>
/// <remarks>
/// After it an error's <c>Code</c> is the contract's or null, its extensions are facts meant for the caller, and no
/// exception hides inside: whoever writes the result writes message, locations, path, code and extensions as they are.
/// </remarks>
public sealed class PublicErrors(ErrorMask mask, IOptions<ErrorOptions> options)
{
    private const int MaxLocations = 5;

    /// <summary>Replaces the errors of the result; a result without errors stays as it is.</summary>
    public void Publish(ExecutionResult result)
    {
        if (result.Errors is { Count: > 0 } errors)
        {
            result.Errors = Published(errors, result.Operation?.Name?.StringValue);
        }
    }

    private ExecutionErrors Published(ExecutionErrors errors, string? operation)
    {
        var limits = options.Value;
        var published = new ExecutionErrors();
        var length = 0;

        foreach (var error in errors)
        {
            var next = Published(error, operation, limits.MaxMessageLength);
            length = Math.Min(length + LengthOf(next), int.MaxValue / 2);

            if (published.Count == limits.MaxErrors || (published.Count > 0 && length > limits.MaxTotalLength))
            {
                break;
            }

            published.Add(next);
        }

        if (errors.Count > published.Count)
        {
            published[published.Count - 1].AddFacts(("moreErrors", errors.Count - published.Count));
        }

        return published;
    }

    private ExecutionError Published(ExecutionError error, string? operation, int maxLength)
    {
        var told = Translated(error, operation);
        var copy = Copy(told, told.Message.Cut(maxLength));
        copy.Path = error.Path;

        foreach (var location in (error.Locations ?? []).Take(MaxLocations))
        {
            copy.AddLocation(location);
        }

        copy.AddFacts([.. (told.Extensions ?? []).Select(fact => (fact.Key, fact.Value))]);

        return copy;
    }

    private static ExecutionError Copy(ExecutionError error, string message) => error switch
    {
        Refusal refusal => new Refusal(refusal.Code!, message) { Status = refusal.Status, Header = refusal.Header },
        UnexpectedError unexpected => new UnexpectedError(unexpected.ErrorId),
        _ => new ExecutionError(message) { Code = error.Code },
    };

    /// <summary>The engine's error in the contract's words; where the engine's sentence is clear it stays.</summary>
    private ExecutionError Translated(ExecutionError error, string? operation) => error switch
    {
        SyntaxError syntax => new Refusal("HC0011", DescriptionOf(syntax)),
        TimeoutError => OperationTimeout(),
        VariablesAreInputTypesError => new Refusal("HC0017", error.Message),
        RefusedInputError refused => new Refusal("HC0016", error.Message, ("coordinate", refused.Coordinate)),
        InvalidVariableError or InvalidValueError or InvalidLiteralError => new Refusal("HC0016", WithReason(error)),
        ValidationError rule => Uncoded(rule.Message, ("specifiedBy", SpecificationSections.AddressOf(rule.Number))),
        UnhandledError unhandled => mask.Mask(unhandled.InnerException ?? unhandled, operation, unhandled.Path),
        Refusal or FieldError => error,
        RequestError or DocumentError => Uncoded(error.Message),
        { InnerException: not null } => Uncoded(error.Message),
        _ => error,
    };

    /// <summary>What an operation is answered with that took longer than it may.</summary>
    public static Refusal OperationTimeout() => new("HC0045", "The operation took longer than it is allowed to.");

    private static ExecutionError Uncoded(string message, params (string Name, object? Value)[] facts)
    {
        var error = new ExecutionError(message);
        error.AddFacts([.. facts.Where(fact => fact.Value is not null)]);

        return error;
    }

    /// <summary>What is refused, and by whoever refused it, why.</summary>
    private static string WithReason(ExecutionError error) =>
        error.InnerException is RefusedValueException { Message: var reason } && !error.Message.Contains(reason, StringComparison.Ordinal)
            ? $"{error.Message.TrimEnd('.')}. {reason}"
            : error.Message;

    private static string DescriptionOf(SyntaxError error) =>
        error.InnerException is GraphQLSyntaxErrorException syntax ? syntax.Description : error.Message;

    private static int LengthOf(ExecutionError error) =>
        error.Message.Length + (error.Extensions?.Sum(fact => fact.Key.Length + (fact.Value as string)?.Length ?? 8) ?? 0);
}
