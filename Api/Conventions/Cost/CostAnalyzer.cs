using System.Runtime.CompilerServices;
using CustomerGraph.Conventions.Errors;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Cost;

/// <summary>Prices operations of one schema.</summary>
/// <remarks>The plan of an operation lives as long as the operation: with a cached document it is made once.</remarks>
public sealed class CostAnalyzer
{
    private readonly ISchema schema;
    private readonly CostOptions options;
    private readonly IntrospectionSizes introspection;
    private readonly ConditionalWeakTable<GraphQLOperationDefinition, CostPlan> plans = [];

    /// <summary>An analyzer for a schema.</summary>
    public CostAnalyzer(ISchema schema, IOptions<CostOptions> options)
    {
        schema.Initialize();
        this.schema = schema;
        this.options = options.Value;
        introspection = new IntrospectionSizes(schema);
        StandardIntrospectionSize = Price(IntrospectionQuery.Document, IntrospectionQuery.Operation, null).IntrospectionSize;
    }

    /// <summary>How many values the answer to the standard introspection query has in this schema, about.</summary>
    public double StandardIntrospectionSize { get; }

    /// <summary>The cost of an operation of a valid document, with its variables as they were sent.</summary>
    /// <exception cref="Refusal">HC0082: a list wants exactly one argument that says how long it is.</exception>
    public OperationCost Price(GraphQLDocument document, GraphQLOperationDefinition operation, Inputs? variables)
    {
        if (!plans.TryGetValue(operation, out var plan))
        {
            plan = CostPlanner.Plan(schema, document, operation, introspection);
            plans.AddOrUpdate(operation, plan);
        }

        return plan.Price(variables, options);
    }

    /// <summary>Why a request of this cost is refused; null when it is not, or when limits are not enforced.</summary>
    public Refusal? Over(OperationCost cost) =>
        !options.EnforceCostLimits ? null
        : cost.FieldCost > options.MaxFieldCost ? Exceeded("field", cost)
        : cost.TypeCost > options.MaxTypeCost ? Exceeded("type", cost)
        : cost.ResponseSize > options.MaxResponseSize
            ? new Refusal(
                CostCodes.ResponseTooLarge,
                "The maximum allowed response size was exceeded.",
                ("responseSize", cost.ResponseSize), ("maxResponseSize", options.MaxResponseSize))
        : cost.IntrospectionSize > options.MaxIntrospections * StandardIntrospectionSize
            ? new Refusal(
                CostCodes.ResponseTooLarge,
                $"The schema may be asked for at most {options.MaxIntrospections} times in one request.",
                ("responseSize", Math.Round(cost.IntrospectionSize)),
                ("maxResponseSize", Math.Round(options.MaxIntrospections * StandardIntrospectionSize)))
        : null;

    private Refusal Exceeded(string what, OperationCost cost) => new(
        CostCodes.Exceeded,
        $"The maximum allowed {what} cost was exceeded.",
        ("fieldCost", cost.FieldCost),
        ("maxFieldCost", options.MaxFieldCost),
        ("typeCost", cost.TypeCost),
        ("maxTypeCost", options.MaxTypeCost));
}
