using System.Collections.Immutable;
using System.Text;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Execution.Generators;

/// <summary>Makes valid documents for any schema: aliases, merged fields, fragments, conditions, arguments, variables.</summary>
/// <remarks>
/// A response name is made from the field, its type and its arguments, so that whatever shares a name can be merged;
/// a fragment spreads only fragments that were finished before it, so that there are no cycles.
/// </remarks>
public sealed class DocumentGenerator
{
    private readonly ISchema schema;
    private readonly Random random;
    private readonly DocumentOptions options;
    private readonly InputGenerator inputs;
    private readonly HashSet<string> ambiguous;
    private readonly List<(string Name, IGraphType Type, string Text)> fragments = [];
    private readonly List<(string Name, IGraphType? Type)> variables = [];
    private int size;

    private DocumentGenerator(ISchema schema, Random random, DocumentOptions options)
    {
        this.schema = schema;
        this.random = random;
        this.options = options;
        inputs = new InputGenerator(random, options);
        ambiguous = schema.AllTypes.OfType<IComplexGraphType>()
            .Where(type => type is not IInputObjectGraphType)
            .SelectMany(type => type.Fields)
            .GroupBy(field => field.Name, field => field.ResolvedType!.ToString())
            .Where(types => types.Distinct().Count() > 1)
            .Select(types => types.Key)
            .ToHashSet();
    }

    /// <summary>A document that asks something of the root type of queries, mutations or subscriptions.</summary>
    public static RandomDocument Make(
        ISchema schema, IObjectGraphType root, Random random, DocumentOptions? options = null) =>
        new DocumentGenerator(schema, random, options ?? new DocumentOptions()).Make(root);

    private RandomDocument Make(IObjectGraphType root)
    {
        var selections = Selections(root, 0);
        var head = root == schema.Mutation ? "mutation" : root == schema.Subscription ? "subscription" : "query";
        var declared = string.Join(", ", variables.Select(variable => $"${variable.Name}: {variable.Type?.ToString() ?? "Boolean!"}"));
        var text = new StringBuilder($"{head} Q{(declared.Length == 0 ? "" : $"({declared})")} {selections}");
        foreach (var fragment in fragments)
        {
            text.Append('\n').Append(fragment.Text);
        }

        var outcomes = Enumerable.Range(0, options.Outcomes).Select(IReadOnlyDictionary<string, object?> (_) => Outcome());
        return new RandomDocument(text.ToString(), [.. outcomes]);
    }

    private Dictionary<string, object?> Outcome() => variables
        .Where(variable => variable.Type is null or NonNullGraphType || random.Next(4) > 0)
        .ToDictionary(
            variable => variable.Name,
            variable => variable.Type is null ? random.Next(2) == 0 : inputs.Variable(variable.Type));

    private string Selections(IGraphType type, int depth)
    {
        var count = random.Next(1, options.Width + 1);
        var chosen = Enumerable.Range(0, count).Select(_ => Selection(type, depth)).OfType<string>().ToList();
        return $"{{ {string.Join(" ", chosen.DefaultIfEmpty("__typename"))} }}";
    }

    private string? Selection(IGraphType type, int depth) => random.Next(10) switch
    {
        _ when depth > options.Depth + 1 || ++size > options.Size => null,
        0 => "__typename",
        1 => Inline(type, depth),
        2 => Spread(type, depth),
        _ when type is IComplexGraphType complex => Field(complex, depth),
        _ => Inline(type, depth),
    };

    private string? Field(IComplexGraphType type, int depth)
    {
        var open = type.Fields.Where(field => IsOpen(type, field, depth)).ToList();
        if (open.Count == 0)
        {
            return null;
        }

        var field = open[random.Next(open.Count)];
        var arguments = Arguments(field);
        var plain = arguments.Length == 0 && !ambiguous.Contains(field.Name);
        var alias = plain && random.Next(5) > 0 ? "" : $"{Alias(field, arguments)}: ";
        var below = field.ResolvedType!.GetNamedType() is ScalarGraphType ? "" : " " + Selections(field.ResolvedType!.GetNamedType(), depth + 1);
        return $"{alias}{field.Name}{arguments}{Conditions()}{below}";
    }

    private bool IsOpen(IComplexGraphType type, FieldType field, int depth) =>
        options.Ask(type, field)
        && (depth < options.Depth || field.ResolvedType!.GetNamedType() is ScalarGraphType)
        && (field.Arguments ?? []).All(argument =>
            argument.ResolvedType is not NonNullGraphType || argument.DefaultValue is not null || inputs.CanMake(argument.ResolvedType));

    /// <summary>The same for the same field, type and arguments, and for nothing else.</summary>
    private static string Alias(FieldType field, string arguments)
    {
        var hash = 2166136261U;
        foreach (var letter in $"{field.Name} {field.ResolvedType} {arguments}")
        {
            hash = unchecked((hash ^ letter) * 16777619U);
        }

        return $"a{hash:x8}";
    }

    private string Arguments(FieldType field)
    {
        var given = (field.Arguments ?? [])
            .Where(argument => inputs.CanMake(argument.ResolvedType!))
            .Where(argument => (argument.ResolvedType is NonNullGraphType && argument.DefaultValue is null) || random.Next(2) == 0)
            .Select(argument => $"{argument.Name}: {Argument(argument.ResolvedType!)}")
            .ToList();
        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private string Argument(IGraphType type) => random.Next(3) == 0 ? $"${Declare(type)}" : inputs.Literal(type);

    private string Declare(IGraphType? type)
    {
        var same = variables.FindAll(variable => variable.Type?.ToString() == type?.ToString());
        if (same.Count > 0 && random.Next(2) == 0)
        {
            return same[random.Next(same.Count)].Name;
        }

        var name = $"v{variables.Count}";
        variables.Add((name, type));
        return name;
    }

    private string Conditions() => random.Next(10) switch
    {
        0 => $" @include(if: {Condition()})",
        1 => $" @skip(if: {Condition()})",
        2 when random.Next(4) == 0 => $" @skip(if: {Condition()}) @include(if: {Condition()})",
        _ => "",
    };

    private string Condition() => random.Next(4) switch { 0 => "true", 1 => "false", _ => $"${Declare(null)}" };

    private string Inline(IGraphType type, int depth)
    {
        var target = random.Next(4) == 0 ? null : Overlapping(type);
        var condition = target is null ? "" : $" on {target.Name}";
        return $"...{condition}{Conditions()} {Selections(target ?? type, depth + 1)}";
    }

    private string Spread(IGraphType type, int depth)
    {
        var known = fragments.FindAll(fragment => Overlap(fragment.Type, type));
        if (known.Count > 0 && random.Next(2) == 0)
        {
            return $"...{known[random.Next(known.Count)].Name}{Conditions()}";
        }

        var target = Overlapping(type);
        var selections = Selections(target, depth + 1);
        var name = $"F{fragments.Count}";
        fragments.Add((name, target, $"fragment {name} on {target.Name} {selections}"));
        return $"...{name}{Conditions()}";
    }

    private IGraphType Overlapping(IGraphType type)
    {
        var open = schema.AllTypes.Where(other => Overlap(other, type)).ToList();
        return open[random.Next(open.Count)];
    }

    private static bool Overlap(IGraphType one, IGraphType other) => Possible(one).Overlaps(Possible(other));

    private static ImmutableHashSet<IObjectGraphType> Possible(IGraphType type) => type switch
    {
        IObjectGraphType single => [single],
        IAbstractGraphType several => [.. several.PossibleTypes],
        _ => [],
    };
}
