using System.Collections;
using System.Globalization;
using System.Numerics;
using CustomerGraph.Conventions.Errors;
using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Cost;

/// <summary>The values of arguments and conditions with the variables of a request.</summary>
internal readonly struct GivenValues(GraphQLOperationDefinition operation, Inputs? variables)
{
    /// <summary>Whether a selection with these directives is part of the answer.</summary>
    public bool Includes(GraphQLDirectives directives) =>
        !IsTrue(directives.Find("skip"), otherwise: false) && IsTrue(directives.Find("include"), otherwise: true);

    /// <summary>The length that the arguments of a field say.</summary>
    /// <exception cref="Refusal">HC0082: exactly one of them must be given.</exception>
    public double Length(PlanNode node, double otherwise)
    {
        var sizing = node.Sizing!;
        var (given, longest) = (0, 0.0);
        foreach (var argument in sizing.SlicingArguments)
        {
            if (Number(Given(node, argument)) is { } length)
            {
                given++;
                longest = Math.Max(longest, length);
            }
        }

        if (sizing.RequireOneSlicingArgument && given != 1)
        {
            throw new Refusal(
                CostCodes.OneSlicingArgument,
                "Exactly one slicing argument must be defined.",
                ("field", node.Definition.Name), ("slicingArguments", sizing.SlicingArguments));
        }

        var size = given > 0 ? longest : sizing.DefaultSize ?? sizing.AssumedSize ?? otherwise;

        return Math.Min(size, sizing.AssumedSize ?? size);
    }

    /// <summary>What the arguments of a field cost.</summary>
    public double ArgumentCost(PlanNode node)
    {
        if (node.Arguments is null || node.Definition.Arguments is not { Count: > 0 } definitions)
        {
            return 0;
        }

        var cost = 0.0;
        foreach (var argument in node.Arguments)
        {
            if (definitions.Find(argument.Name.Value) is { } definition)
            {
                cost += Cost(definition.DeclaredWeight(), definition.ResolvedType!, argument.Value);
            }
        }

        return cost;
    }

    // The weight of an argument or a member, and of what is given in it. As deep as the guard lets values nest.
    private double Cost(double? weight, IGraphType type, GraphQLValue value)
    {
        if (value is GraphQLVariable variable)
        {
            return variables is not null && variables.TryGetValue(variable.Name.StringValue, out var sent)
                ? Cost(weight, type, sent)
                : Default(variable) is { } literal ? Cost(weight, type, literal) : 0;
        }

        if (value is GraphQLNullValue)
        {
            return 0;
        }

        var cost = weight ?? 0;
        if (type.GetNamedType() is not IInputObjectGraphType input)
        {
            return cost;
        }

        if (value is GraphQLListValue list)
        {
            foreach (var item in list.Values ?? [])
            {
                cost += Cost(null, input, item);
            }
        }
        else if (value is GraphQLObjectValue members)
        {
            foreach (var member in members.Fields ?? [])
            {
                cost += input.GetField(member.Name.Value) is { } field ? Cost(field.DeclaredWeight(), field.ResolvedType!, member.Value) : 0;
            }
        }

        return cost;
    }

    private static double Cost(double? weight, IGraphType type, object? sent)
    {
        if (sent is null)
        {
            return 0;
        }

        var cost = weight ?? 0;
        if (type.GetNamedType() is not IInputObjectGraphType input)
        {
            return cost;
        }

        if (sent is IDictionary<string, object?> members)
        {
            foreach (var (name, member) in members)
            {
                cost += input.GetField(name) is { } field ? Cost(field.DeclaredWeight(), field.ResolvedType!, member) : 0;
            }
        }
        else if (sent is IEnumerable items and not string)
        {
            foreach (var item in items)
            {
                cost += Cost(null, input, item);
            }
        }

        return cost;
    }

    private object? Given(PlanNode node, string argument) =>
        node.Arguments?.Find(argument)?.Value is not { } literal ? node.Definition.Arguments?.Find(argument)?.DefaultValue
        : literal is not GraphQLVariable variable ? literal
        : variables is not null && variables.TryGetValue(variable.Name.StringValue, out var sent) ? sent
        : Default(variable) ?? node.Definition.Arguments?.Find(argument)?.DefaultValue;

    private static double? Number(object? value) => value switch
    {
        int number => Math.Max(number, 0),
        long number => Math.Max(number, 0),
        BigInteger number => (double)BigInteger.Max(number, 0),
        GraphQLIntValue literal => Math.Max(double.Parse(literal.Value, CultureInfo.InvariantCulture), 0),
        GraphQLListValue list => list.Values?.Count ?? 0,
        ICollection list => list.Count,
        _ => null,
    };

    private bool IsTrue(GraphQLDirective? directive, bool otherwise) =>
        directive?.Arguments?.Find("if")?.Value switch
        {
            GraphQLBooleanValue literal => literal.BoolValue,
            GraphQLVariable variable when variables is not null && variables.TryGetValue(variable.Name.StringValue, out var sent) =>
                sent as bool? ?? otherwise,
            GraphQLVariable variable => (Default(variable) as GraphQLBooleanValue)?.BoolValue ?? otherwise,
            _ => otherwise,
        };

    private GraphQLValue? Default(GraphQLVariable variable)
    {
        foreach (var definition in operation.Variables?.Items ?? [])
        {
            if (definition.Variable.Name.Value == variable.Name.Value)
            {
                return definition.DefaultValue;
            }
        }

        return null;
    }
}
