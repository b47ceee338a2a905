using System.Globalization;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Execution.Generators;

/// <summary>Makes values for arguments: as text of a document, or as variables.</summary>
internal sealed class InputGenerator(Random random, DocumentOptions options)
{
    private const int DeepestObject = 3;

    /// <summary>Of those that may be left out: conditions on everything at once would match nothing.</summary>
    private const int MostMembers = 2;

    /// <summary>A name in the document that is no string: an enum value.</summary>
    private sealed record Word(string Text);

    /// <summary>Whether values of the type can be made.</summary>
    public bool CanMake(IGraphType type) => type.GetNamedType() switch
    {
        EnumerationGraphType => true,
        ScalarGraphType scalar => IsStandard(scalar) || options.Scalars.ContainsKey(scalar.Name),
        IInputObjectGraphType => true,
        _ => false,
    };

    /// <summary>A value of the type as it stands in a document.</summary>
    public string Literal(IGraphType type) => Print(Make(type, 0));

    /// <summary>A value of the type as it is sent as a variable.</summary>
    public object? Variable(IGraphType type) => Plain(Make(type, 0));

    private static bool IsStandard(ScalarGraphType scalar) => scalar.Name is "Int" or "Float" or "String" or "Boolean" or "ID";

    private object? Make(IGraphType type, int depth) => type switch
    {
        NonNullGraphType nonNull => MakeValue(nonNull.ResolvedType!, depth),
        _ when !CanMake(type) || (depth == 0 && random.Next(6) == 0) => null,
        _ => MakeValue(type, depth),
    };

    private object? MakeValue(IGraphType type, int depth) => type switch
    {
        ListGraphType list => Enumerable.Range(0, random.Next(4)).Select(_ => Make(list.ResolvedType!, depth)).ToList(),
        EnumerationGraphType names => new Word(names.Values.ElementAt(random.Next(names.Values.Count)).Name),
        IInputObjectGraphType record => MakeObject(record, depth),
        ScalarGraphType scalar when options.Scalars.TryGetValue(scalar.Name, out var make) => make(random),
        ScalarGraphType scalar => MakeStandard(scalar.Name),
        _ => throw new InvalidOperationException($"'{type}' is not a type of input."),
    };

    private Dictionary<string, object?> MakeObject(IInputObjectGraphType type, int depth)
    {
        if (type.IsOneOf)
        {
            var open = type.Fields.Where(field => CanMake(field.ResolvedType!)).ToList();
            var only = open[random.Next(open.Count)];
            return new Dictionary<string, object?> { [only.Name] = MakeValue(only.ResolvedType!, depth + 1) };
        }

        var optional = type.Fields
            .Where(field => depth < DeepestObject && CanMake(field.ResolvedType!))
            .OrderBy(_ => random.Next())
            .Take(random.Next(MostMembers + 1));
        return type.Fields
            .Where(field => field.ResolvedType is NonNullGraphType && field.DefaultValue is null)
            .Union(optional)
            .ToDictionary(field => field.Name, field => Make(field.ResolvedType!, depth + 1));
    }

    private object MakeStandard(string scalar) => scalar switch
    {
        "Int" => random.Next(-1, 12),
        "Float" => random.Next(-20, 20) / 4.0,
        "Boolean" => random.Next(2) == 0,
        "ID" => random.Next(100).ToString(CultureInfo.InvariantCulture),
        _ => new string([.. Enumerable.Range(0, random.Next(5)).Select(_ => "ab \"\\é漢"[random.Next(7)])]),
    };

    private static string Print(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("0.0###", CultureInfo.InvariantCulture),
        Word word => word.Text,
        string text => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        List<object?> items => $"[{string.Join(", ", items.Select(Print))}]",
        Dictionary<string, object?> members => $"{{{string.Join(", ", members.Select(member => $"{member.Key}: {Print(member.Value)}"))}}}",
        _ => throw new InvalidOperationException($"A {value.GetType()} cannot stand in a document."),
    };

    private static object? Plain(object? value) => value switch
    {
        Word word => word.Text,
        List<object?> items => items.ConvertAll(Plain),
        Dictionary<string, object?> members => members.ToDictionary(member => member.Key, member => Plain(member.Value)),
        _ => value,
    };
}
