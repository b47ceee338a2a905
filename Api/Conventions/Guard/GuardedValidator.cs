using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Execution.Values;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Guard;

/// <summary>The engine's validation with an end: it gives up once it has more errors than are shown.</summary>
/// <remarks>
/// For every error the engine reads the document from its beginning to say the line, and measures the distance of a
/// wrong name to every name of the schema: thousands of errors would take seconds.
/// </remarks>
public sealed class GuardedValidator : IDocumentValidator
{
    private readonly DocumentValidator engine = new();
    private readonly ErrorLimit errorLimit;
    private readonly MergeableFields mergeableFields;
    private readonly IValidationRule[] allRules;

    /// <summary>A validator with these limits.</summary>
    public GuardedValidator(IOptions<GuardOptions> limits, IOptions<ErrorOptions> errors)
    {
        errorLimit = new ErrorLimit(errors.Value.MaxErrors);
        mergeableFields = new MergeableFields(limits.Value);
        allRules = Bounded(DocumentValidator.CoreRules);
    }

    /// <inheritdoc/>
    public Task<IValidationResult> ValidateAsync(in ValidationOptions options)
    {
        var rules = options.Rules is null ? allRules : Bounded(options.Rules);

        return rules.Length == 0 ? OperationValues.CoerceAsync(options) : BoundedAsync(options with { Rules = rules });
    }

    private async Task<IValidationResult> BoundedAsync(ValidationOptions options)
    {
        try
        {
            return await engine.ValidateAsync(options);
        }
        catch (ErrorLimit.Reached reached)
        {
            return new ValidationResult(reached.Errors);
        }
    }

    private IValidationRule[] Bounded(IEnumerable<IValidationRule> rules)
    {
        var bounded = rules.Select(rule => rule is OverlappingFieldsCanBeMerged ? mergeableFields : rule).ToArray();

        return bounded.Length == 0 ? bounded : [errorLimit, .. bounded];
    }
}
