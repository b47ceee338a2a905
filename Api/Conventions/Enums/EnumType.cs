using System.Reflection;
using CustomerGraph.Conventions.Scalars;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Enums;

/// <summary>An enum of the schema: every value described, written in upper snake case.</summary>
/// <remarks>
/// Descriptions come from an <see cref="EnumDescriptions{T}"/> where one is registered and otherwise from the XML
/// documentation beside the assembly; a value without one is an error when the schema is built.
/// </remarks>
public sealed class EnumType<T> : EnumerationGraphType
    where T : struct, Enum
{
    /// <summary>The enum under its .NET name.</summary>
    /// <exception cref="InvalidOperationException">The type or one of its values has no description.</exception>
    public EnumType(EnumDescriptions<T>? descriptions = null)
    {
        Name = typeof(T).Name;
        Description = Described(descriptions?.Type ?? XmlDocumentation.SummaryOf(typeof(T)), Name);

        foreach (var member in typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var value = (T)member.GetValue(null)!;
            var name = UpperSnake.Of(member.Name);
            var description = descriptions?.Find(value) ?? XmlDocumentation.SummaryOf(member);

            Add(new EnumValueDefinition(name, value)
            {
                Description = Described(description, $"{Name}.{name}"),
                DeprecationReason = member.GetCustomAttribute<ObsoleteAttribute>()?.Message,
            });
        }
    }

    /// <remarks>Whether the name is known is left to reading it, which says what names are.</remarks>
    /// <inheritdoc/>
    public override bool CanParseLiteral(GraphQLValue value) => value is GraphQLEnumValue or GraphQLNullValue;

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLEnumValue name => Named(name.Name.StringValue),
        _ => throw new RefusedValueException($"{Name} is written without quotes. {Accepted}"),
    };

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        T => value,
        string name => Named(name),
        _ => throw new RefusedValueException($"{Name} is written as a string. {Accepted}"),
    };

    private string Accepted => $"Accepted are {string.Join(", ", Values.Select(value => value.Name))}.";

    private object Named(string name) => Values.FindByName(name)?.Value
        ?? throw new RefusedValueException($"'{(name.Length <= 40 ? name : name[..40] + "…")}' is no {Name}. {Accepted}");

    private static string Described(string? description, string what) => !string.IsNullOrWhiteSpace(description)
        ? description
        : throw new InvalidOperationException($"{what} has no description: give it a summary or register EnumDescriptions.");
}
