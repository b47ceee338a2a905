using System.Reflection;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Rights;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Mutations;

/// <summary>The input object of a record: a field for each parameter of its constructor.</summary>
/// <remarks>
/// A parameter is required unless it is nullable, has a default value or is a <see cref="Change{T}"/>. Its description is the
/// summary of the property, that is, the param of the record; without one the schema is not built.
/// </remarks>
public sealed class InputType<T> : InputObjectGraphType<T>
    where T : class
{
    private readonly ConstructorInfo constructor;
    private readonly IReadOnlyList<InputField> fields;

    /// <summary>The type under the record's name, with <c>Input</c> at the end.</summary>
    /// <exception cref="InvalidOperationException">The record has several constructors, or something has no description.</exception>
    public InputType()
    {
        Name = typeof(T).Name.EndsWith("Input", StringComparison.Ordinal) ? typeof(T).Name : typeof(T).Name + "Input";
        Description = XmlDocumentation.SummaryOf(typeof(T))
            ?? throw new InvalidOperationException($"{typeof(T).Name} has no description: give it a summary.");

        var constructors = typeof(T).GetConstructors();
        constructor = constructors is [var only]
            ? only
            : throw new InvalidOperationException($"{typeof(T).Name} must have one public constructor to be an input.");
        fields = [.. constructor.GetParameters().Select(parameter => new InputField(Name, typeof(T), parameter))];

        foreach (var field in fields)
        {
            var declared = AddField(field.ToFieldType());

            if (InputPolicies.Of(typeof(T)).TryGetValue(declared.Name, out var policy))
            {
                declared.Requires(policy);
            }
        }
    }

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value) =>
        constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [.. fields.Select(field => field.Read(value))], null);
}
