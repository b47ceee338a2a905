using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Execution;

/// <summary>The coerced arguments of one field: literals, variables and defaults, told apart no longer.</summary>
public readonly struct FieldArguments
{
    private readonly FieldType field;
    private readonly IDictionary<string, ArgumentValue>? values;

    internal FieldArguments(FieldType field, IDictionary<string, ArgumentValue>? values)
    {
        this.field = field;
        this.values = values;
    }

    /// <summary>The arguments as the engine holds them.</summary>
    internal IDictionary<string, ArgumentValue>? Values => values;

    /// <summary>Whether the caller gave the argument, a literal null included; a default of the schema is not given.</summary>
    public bool Has(string name) =>
        values is not null && values.TryGetValue(name, out var value) && value.Source != ArgumentSource.FieldDefault;

    /// <summary>The argument as <typeparamref name="T"/>, or <paramref name="otherwise"/> when it is absent or null.</summary>
    /// <exception cref="InvalidOperationException">The field declares no argument of this name.</exception>
    public T Get<T>(string name, T otherwise = default!)
    {
        if (values is null || !values.TryGetValue(name, out var argument) || argument.Value is null)
        {
            return otherwise;
        }

        if (argument.Value is T value)
        {
            return value;
        }

        var type = field.Arguments?.Find(name)?.ResolvedType
            ?? throw new InvalidOperationException($"Field '{field.Name}' has no argument '{name}'.");

        return argument.Value.GetPropertyValue(typeof(T), type) is T converted ? converted : otherwise;
    }
}
