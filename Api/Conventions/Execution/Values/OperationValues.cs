using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GraphQL.Execution;
using GraphQL.Instrumentation;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Execution.Values;

/// <summary>Coerces what a request brings for a valid operation: its variables, arguments and directives.</summary>
/// <remarks>
/// The engine looks for the places by walking through the whole document, twice if there are variables: for a small
/// request that is most of its work. Here the places are found once and kept with the document; the coercion itself, and
/// so every value and every error, is the engine's.
/// </remarks>
public sealed class OperationValues
{
    private static readonly ConditionalWeakTable<
        GraphQLDocument, ConcurrentDictionary<(ISchema, GraphQLOperationDefinition), OperationValues>> All = [];

    private static readonly DocumentValidator Engine = new();

    private readonly ValueSite[] sites;
    private readonly GraphQLOperationDefinition declarations;
    private readonly bool needsUsages;

    private OperationValues(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        var collector = new ValueSiteCollector(schema, document);
        collector.Add(operation);
        sites = [.. collector.Sites];
        declarations = new GraphQLOperationDefinition(new GraphQLSelectionSet([]))
        {
            Name = operation.Name,
            Operation = operation.Operation,
            Variables = operation.Variables,
        };
        needsUsages = HasStricterUsages(schema, document, operation);
    }

    /// <summary>What the engine's validation without rules gives; the document must have passed it with rules before.</summary>
    public static Task<IValidationResult> CoerceAsync(ValidationOptions options)
    {
        var values = All.GetOrCreateValue(options.Document).GetOrAdd(
            (options.Schema, options.Operation),
            static (key, document) => new OperationValues(key.Item1, document, key.Item2),
            options.Document);

        return values.needsUsages
            ? Engine.ValidateAsync(options with { Rules = [] })
            : values.CoerceVariablesAsync(options);
    }

    private async Task<IValidationResult> CoerceVariablesAsync(ValidationOptions options)
    {
        var variables = Variables.None;
        if (declarations.Variables is { Count: > 0 })
        {
            (variables, var errors) = await Context(options, declarations).GetVariablesValuesAsync();
            if (errors is not null)
            {
                return new ValidationResult(errors) { Variables = variables };
            }
        }

        return CoerceSites(options, variables);
    }

    private ValidationResult CoerceSites(ValidationOptions options, Variables variables)
    {
        Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>? arguments = null;
        Dictionary<ASTNode, IDictionary<string, DirectiveInfo>>? directives = null;
        List<ValidationError>? errors = null;
        foreach (var site in sites)
        {
            try
            {
                if (site.Field is null)
                {
                    if (Directives(site.Node, options, variables) is { } values)
                    {
                        (directives ??= []).Add(site.Node, values);
                    }
                }
                else if (Arguments((GraphQLField)site.Node, site.Field, options, variables) is { } values)
                {
                    (arguments ??= []).Add((GraphQLField)site.Node, values);
                }
            }
            catch (ValidationError error)
            {
                (errors ??= []).Add(error);
            }
        }

        return new ValidationResult(errors ?? [])
        {
            Variables = variables,
            ArgumentValues = arguments,
            DirectiveValues = directives,
        };
    }

    private static IDictionary<string, DirectiveInfo>? Directives(ASTNode node, ValidationOptions options, Variables variables) =>
        ExecutionHelper.GetDirectives((IHasDirectivesNode)node, variables, options.Schema, options.Document);

    private static Dictionary<string, ArgumentValue>? Arguments(
        GraphQLField field, FieldType definition, ValidationOptions options, Variables variables) =>
        ExecutionHelper.GetArguments(definition.Arguments, field.Arguments, variables, options.Document, field, directive: null);

    /// <summary>
    /// Whether a variable that may be null is used where null is refused: then the engine looks at each request's usages.
    /// </summary>
    private static bool HasStricterUsages(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        var nullable = (operation.Variables?.Items ?? [])
            .Where(variable => variable.Type is not GraphQLNonNullType)
            .Select(variable => variable.Variable.Name.Value)
            .ToHashSet();
        if (nullable.Count == 0)
        {
            return false;
        }

        var usages = Context(
            new ValidationOptions { Schema = schema, Document = document, Operation = operation, Metrics = Metrics.None },
            operation).GetRecursiveVariables(operation);

        return usages?.Exists(usage => usage.Type is NonNullGraphType && nullable.Contains(usage.Node.Name.Value)) == true;
    }

    private static ValidationContext Context(ValidationOptions options, GraphQLOperationDefinition operation) => new()
    {
        Schema = options.Schema,
        Document = options.Document,
        Operation = operation,
        Variables = options.Variables,
        UserContext = options.UserContext,
        Extensions = options.Extensions,
        Metrics = options.Metrics,
        RequestServices = options.RequestServices,
        User = options.User,
        CancellationToken = options.CancellationToken,
    };
}
