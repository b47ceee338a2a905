using System.Globalization;
using System.Reflection;
using CustomerGraph.Conventions.Mutations;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Api.Tests.Access.Probes;

/// <summary>Writes operations at random, of whatever the schema has, that ask for what is hidden; each several times, with other values.</summary>
/// <remarks>Values are variables, so that an operation is planned and compiled once for all its values.</remarks>
/// <param name="schema">The schema, as it is served.</param>
/// <param name="values">What is hidden.</param>
/// <param name="self">The global id of the employee who asks, who is not to shut themselves out.</param>
/// <param name="seed">The same seed writes the same operation.</param>
internal sealed class ProbeWriter(ISchema schema, ProbeValues values, string self, int seed)
{
    private const int Depth = 4;
    private const int Most = 22;

    /// <summary>
    /// What must be the only one of its name in the company, so that it shows whether the name is taken: it always does. A test of
    /// its own sees that it shows nothing else.
    /// </summary>
    private static readonly HashSet<string> Unique = ["CreateCustomerInput.code", "RecordSaleInput.documentNumber", "RecordReturnInput.documentNumber"];

    /// <summary>
    /// What rests on what all customers owe together, those included whom the caller does not see: a customer has one grade,
    /// whoever asks. That total can be inferred from it, and nothing of any one of them.
    /// </summary>
    private static readonly HashSet<string> OfAll =
    [
        "CustomerCredit.grade", "CustomerCredit.scorecard", "CustomerCredit.limitProposals", "CustomerCredit.spread", "CustomerCredit.recommendedLimit",
        "Mutation.recordReview",
    ];

    private readonly Random random = new(seed);
    private readonly List<(string Type, Func<object> Value)> variables = [];
    private int size;

    /// <summary>A query, or every eighth time a mutation, with values for its variables, so many times.</summary>
    public IReadOnlyList<Probe> Write(int times)
    {
        var text = seed % 8 == 7 ? Root(schema.Mutation!) : Root(schema.Query);
        var declared = string.Join(", ", variables.Select((variable, index) => $"$v{index}: {variable.Type}!"));
        var head = $"{(seed % 8 == 7 ? "mutation" : "query")} Probe{seed}{(declared.Length == 0 ? "" : $"({declared})")}";

        return [.. Enumerable.Range(0, times).Select(_ => new Probe(
            $"{head} {text}", variables.Select((variable, index) => ($"v{index}", variable.Value())).ToDictionary(pair => pair.Item1, pair => pair.Item2)))];
    }

    private string Root(IObjectGraphType root) => $"{{ {Field(root, Any(root.Fields.Where(field => !OfAll.Contains($"{root.Name}.{field.Name}")).ToList()), 0)} }}";

    private string Field(IComplexGraphType type, FieldType field, int depth)
    {
        var below = field.ResolvedType!.GetNamedType();
        var name = $"{type.Name}_{field.Name}_{size++}: {field.Name}{Arguments(field, depth)}";

        return below is ScalarGraphType ? name : $"{name} {Selection(below, depth + 1)}";
    }

    private string Selection(IGraphType type, int depth) => type switch
    {
        IAbstractGraphType several => $"{{ __typename {string.Join(' ', several.PossibleTypes.OrderBy(_ => random.Next()).Take(2).Select(one => $"... on {one.Name} {Selection(one, depth)}"))} }}",
        IObjectGraphType one => $"{{ __typename {string.Join(' ', Chosen(one, depth).Select(field => Field(one, field, depth)))} }}",
        _ => "{ __typename }",
    };

    /// <summary>Some of the fields; of lists that are paged always one that has their rows.</summary>
    private IEnumerable<FieldType> Chosen(IObjectGraphType type, int depth)
    {
        var rows = type.Fields.Where(field => field.Name is "nodes" or "edges" or "node").OrderBy(_ => random.Next()).Take(1).ToList();

        return rows.Concat(type.Fields.Except(rows)
            .Where(field => !OfAll.Contains($"{type.Name}.{field.Name}") && size < Most && (depth < Depth || field.ResolvedType!.GetNamedType() is ScalarGraphType))
            .OrderBy(_ => random.Next())
            .Take(random.Next(1, 5)));
    }

    private string Arguments(FieldType field, int depth)
    {
        var written = (field.Arguments ?? [])
            .Where(argument => argument.ResolvedType is NonNullGraphType && argument.DefaultValue is null || random.Next(Odds(argument.Name)) == 0)
            .Where(argument => argument.Name != "last" && argument.Name != "before")
            .Select(argument => $"{argument.Name}: {Argument(argument, depth)}")
            .ToList();

        return written.Count == 0 ? "" : $"({string.Join(", ", written)})";
    }

    private static int Odds(string argument) => argument switch { "where" => 1, "after" => 4, _ => 2 };

    private string Argument(QueryArgument argument, int depth) => argument.Name switch
    {
        "first" => random.Next(1, depth == 0 ? 30 : 5).ToString(CultureInfo.InvariantCulture),
        "offset" => random.Next(3).ToString(CultureInfo.InvariantCulture),
        "after" when values.Cursors.Count > 0 => Variable("String", () => values.Cursors[random.Next(values.Cursors.Count)]),
        var name => Value(argument.ResolvedType!, name, null, 0),
    };

    private string Value(IGraphType type, string name, string? entity, int depth) => type switch
    {
        NonNullGraphType required => Value(required.ResolvedType!, name, entity, depth),
        ListGraphType list => $"[{string.Join(", ", Enumerable.Range(0, random.Next(1, 3)).Select(_ => Value(list.ResolvedType!, name, entity, depth)))}]",
        EnumerationGraphType choice => Any(choice.Values.ToList()).Name,
        IInputObjectGraphType input => Object(input, name, entity, depth),
        { Name: "Int" } => Variable("Int", () => values.Of(random, name, 1)),
        { Name: "Long" } => Variable("Long", () => values.Of(random, name, 1L)),
        { Name: "Float" or "Decimal" } => Variable(type.Name, () => values.Of(random, name, 1m)),
        { Name: "Boolean" } => Variable("Boolean", () => random.Next(2) == 0),
        { Name: "LocalDate" } => Variable("LocalDate", () => $"{values.Of(random, name, new DateOnly(2026, 6, 30)):yyyy-MM-dd}"),
        { Name: "DateTime" } => Variable("DateTime", () => $"{values.Of(random, name, new DateTime(2026, 7, 5)):yyyy-MM-ddTHH:mm:ssZ}"),
        { Name: "ID" } => Variable("ID", () => values.Id(random, entity)),
        { Name: "String" } => Variable("String", () => Part(values.Of(random, name, $"never {seed}"), name)),
        var other => throw new InvalidOperationException($"Which value has {other.Name}?"),
    };

    private string Object(IInputObjectGraphType input, string name, string? entity, int depth)
    {
        const string filter = "FilterInput";

        if (input.Name == "PeriodInput")
        {
            return """{ from: "2026-01-01", to: "2026-12-31" }""";
        }

        var isOfOneValue = input.Name.EndsWith("Operation" + filter, StringComparison.Ordinal);
        var below = !isOfOneValue && input.Name.EndsWith(filter, StringComparison.Ordinal) ? input.Name[..^filter.Length] : entity;
        var open = input.Fields.Where(field => depth < Depth || field.ResolvedType!.GetNamedType() is ScalarGraphType
            || field.ResolvedType!.GetNamedType().Name.EndsWith("Operation" + filter, StringComparison.Ordinal)).ToList();
        var chosen = input.Fields.Where(field => field.ResolvedType is NonNullGraphType && field.DefaultValue is null)
            .Union(open.OrderBy(_ => random.Next()).Take(isOfOneValue || depth > 1 ? 1 : random.Next(1, 3)))
            .DistinctBy(field => field.Name);

        return $"{{ {string.Join(", ", chosen.Select(field => $"{field.Name}: {Member(input, field, isOfOneValue ? name : field.Name, below, depth + 1)}"))} }}";
    }

    private string Member(IInputObjectGraphType input, FieldType field, string name, string? entity, int depth) => (input, field) switch
    {
        _ when Unique.Contains($"{input.Name}.{field.Name}") => Variable("String", () => $"new {seed}-{random.Next()}"),
        (_, { Name: "expectedVersion" }) => Variable("Int", () => random.Next(1, 3)),
        (_, { Name: "until" }) when !IsFilter(input) => "\"2026-07-20T00:00:00Z\"",
        // What is written by one probe is read by the next: it must not look like what is hidden.
        (_, { ResolvedType: var type }) when type!.GetNamedType().Name == "String" && !IsFilter(input) && !IsName(name) =>
            type is ListGraphType ? "[]" : Variable("String", () => values.Of(random, name, "text").Replace("zq", "qz", StringComparison.Ordinal)),
        _ when IdOf(input, field) is { } type => Variable("ID", () => values.Id(random, type, id => id != self)),
        _ => Value(field.ResolvedType!, name, entity, depth),
    };

    /// <summary>For which type of rows an id in the input of a mutation is.</summary>
    private static string? IdOf(IInputObjectGraphType input, FieldType field) =>
        input.GetType() is { IsGenericType: true } made && made.GetGenericTypeDefinition() == typeof(InputType<>)
            ? made.GetGenericArguments()[0].GetConstructors()[0].GetParameters()
                .FirstOrDefault(other => string.Equals(other.Name, field.Name, StringComparison.OrdinalIgnoreCase))?.GetCustomAttribute<IdOfAttribute>()?.Type
            : null;

    private static bool IsFilter(IInputObjectGraphType input) => input.Name.EndsWith("FilterInput", StringComparison.Ordinal);

    /// <summary>Whether texts of this name say which row is meant.</summary>
    private static bool IsName(string name) => name is "code" or "prefix" or "salesperson" or "custodian" or "sku" or "documentNumber";

    /// <summary>All of a text, or a piece of it, as for conditions on beginnings, ends and parts; codes and prefixes stay whole.</summary>
    private string Part(string text, string name) => text.Length < 3 || random.Next(2) == 0 || IsName(name)
        ? text
        : random.Next(2) == 0 ? text[..random.Next(1, text.Length)] : text[random.Next(1, text.Length)..];

    private T Any<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];

    private string Variable(string type, Func<object> value)
    {
        variables.Add((type, value));

        return $"$v{variables.Count - 1}";
    }
}
