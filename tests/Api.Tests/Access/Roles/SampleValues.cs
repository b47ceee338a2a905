using System.Reflection;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Mutations;
using GraphQL.Types;

namespace CustomerGraph.Api.Tests.Access.Roles;

/// <summary>Values of any type of input, as they are written in a document.</summary>
internal static class SampleValues
{
    /// <summary>Whether a field must have arguments.</summary>
    public static bool Needs(FieldType field) =>
        (field.Arguments ?? []).Any(argument => argument.ResolvedType is NonNullGraphType && argument.DefaultValue is null);

    /// <summary>The arguments that a field must have, with its opening bracket; a page is kept short.</summary>
    public static string ArgumentsOf(FieldType field)
    {
        var arguments = (field.Arguments ?? [])
            .Where(argument => argument.ResolvedType is NonNullGraphType && argument.DefaultValue is null)
            .Select(argument => $"{argument.Name}: {Of(argument)}")
            .Concat(field.Arguments?.Find("first") is null ? [] : ["first: 3"])
            .ToList();

        return arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})";
    }

    /// <summary>The number of a complaint is made from its key, every other text is the code of a customer.</summary>
    private static string Of(QueryArgument argument) => argument.Name == "number" ? "\"C000001\"" : Of(argument.ResolvedType!);

    /// <summary>A value of a type.</summary>
    public static string Of(IGraphType type) => type switch
    {
        NonNullGraphType required => Of(required.ResolvedType!),
        ListGraphType list => $"[{Of(list.ResolvedType!)}]",
        EnumerationGraphType choice => choice.Values.First().Name,
        IInputObjectGraphType input => $"{{ {string.Join(", ", Required(input).Select(field => $"{field.Name}: {Of(input, field)}"))} }}",
        { Name: "Int" or "Long" or "Decimal" or "Float" } => "1",
        { Name: "Boolean" } => "true",
        { Name: "LocalDate" } => "\"2026-06-30\"",
        { Name: "DateTime" } => "\"2026-07-05T00:00:00Z\"",
        { Name: "ID" } => $"\"{GlobalId.Write("Customer", 1L)}\"",
        { Name: "String" } => "\"C001\"",
        var other => throw new InvalidOperationException($"Which value has {other.Name}?"),
    };

    private static IEnumerable<FieldType> Required(IInputObjectGraphType input) =>
        input.Fields.Where(field => field.ResolvedType is NonNullGraphType && field.DefaultValue is null);

    /// <summary>Ids are of the type that the field is for, and periods have days.</summary>
    private static string Of(IInputObjectGraphType input, FieldType field)
    {
        var parameter = input.GetType() is { IsGenericType: true } made && made.GetGenericTypeDefinition() == typeof(InputType<>)
            ? made.GetGenericArguments()[0].GetConstructors()[0].GetParameters().First(other => string.Equals(other.Name, field.Name, StringComparison.OrdinalIgnoreCase))
            : null;

        return (parameter?.GetCustomAttribute<IdOfAttribute>(), field) switch
        {
            ({ } id, _) => $"\"{GlobalId.Write(id.Type, 1L)}\"",
            (_, { Name: "from" }) => "\"2025-01-01\"",
            _ => Of(field.ResolvedType!),
        };
    }
}
