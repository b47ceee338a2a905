using GraphQL.Validation;
using GraphQL.Validation.Rules;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Guard;

/// <summary>The engine's validation with an end: it gives up after some errors, and reports them in few words.</summary>
/// <remarks>
/// For every error the engine reads the document from its beginning to say the line, and measures the distance of a
/// wrong name to every name of the schema: thousands of errors would take seconds, and megabytes to write.
/// </remarks>
public sealed class GuardedValidator : IDocumentValidator
{
    private readonly DocumentValidator engine = new();
    private readonly GuardOptions limits;
    private readonly ErrorLimit errorLimit;
    private readonly MergeableFields mergeableFields;
    private readonly IValidationRule[] allRules;

    /// <summary>A validator with these limits.</summary>
    public GuardedValidator(IOptions<GuardOptions> options)
    {
        limits = options.Value;
        errorLimit = new ErrorLimit(limits.MaxErrors);
        mergeableFields = new MergeableFields(limits);
        allRules = Bounded(DocumentValidator.CoreRules);
    }

    /// <inheritdoc/>
    public Task<IValidationResult> ValidateAsync(in ValidationOptions options) =>
        BoundedAsync(options with { Rules = options.Rules is null ? allRules : Bounded(options.Rules) });

    private async Task<IValidationResult> BoundedAsync(ValidationOptions options)
    {
        try
        {
            var result = await engine.ValidateAsync(options);
            return result.IsValid ? result : Brief(result.Errors.OfType<ValidationError>());
        }
        catch (ErrorLimit.Reached reached)
        {
            return Brief(reached.Errors);
        }
    }

    private IValidationRule[] Bounded(IEnumerable<IValidationRule> rules)
    {
        var bounded = rules.Select(rule => rule is OverlappingFieldsCanBeMerged ? mergeableFields : rule).ToArray();
        return bounded.Length == 0 ? bounded : [errorLimit, .. bounded];
    }

    private ValidationResult Brief(IEnumerable<ValidationError> errors)
    {
        var all = errors.ToList();
        var reported = all.Take(limits.MaxErrors).Select(error => BriefError.Of(error, limits.MaxErrorLength)).ToList();
        if (all.Count > limits.MaxErrors)
        {
            reported.Add(new ValidationError($"Validation stopped: the document has more than {limits.MaxErrors} errors.")
            {
                Code = GuardCodes.TooManyErrors,
            });
        }

        return new ValidationResult(reported);
    }
}
