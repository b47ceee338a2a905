using GraphQL;
using GraphQL.DI;

namespace CustomerGraph.Conventions.Guard;

/// <summary>Lets the engine execute only documents that passed the guard, and validate a document only once.</summary>
/// <remarks>Rules that depend on the request run for every one: <c>CachedDocumentValidationRules</c> of the options.</remarks>
public sealed class GuardedExecution(DocumentCache documents) : IConfigureExecution
{
    /// <summary>After the options are complete (100), so that the rules added to them are there.</summary>
    public float SortOrder => 200;

    /// <inheritdoc/>
    public Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (options.Document is null && options.Query is not null)
        {
            switch (documents.Read(options.Query))
            {
                case DocumentReading.Refused refused:
                    return Task.FromResult(new ExecutionResult(refused.Refusal));
                case DocumentReading.Read read:
                    options.Document = read.Document;
                    break;
            }
        }

        return options.Document is GuardedDocument document ? ExecuteAsync(document, options, next) : next(options);
    }

    private async Task<ExecutionResult> ExecuteAsync(
        GuardedDocument document, ExecutionOptions options, ExecutionDelegate next)
    {
        if (document.Validated)
        {
            options.ValidationRules = options.CachedDocumentValidationRules ?? [];
            return await next(options);
        }

        var result = await next(options);
        if (result.Executed)
        {
            documents.Keep(document);
        }

        return result;
    }
}
