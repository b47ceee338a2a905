using System.Collections;
using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Scalars;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Mutations;

/// <summary>A field of an input object, and how its value becomes the parameter of a record.</summary>
internal sealed class InputField
{
    private readonly ParameterInfo parameter;
    private readonly string coordinate;
    private readonly string description;
    private readonly string? idOf;
    private readonly Shape shape;

    public InputField(string type, Type record, ParameterInfo parameter)
    {
        this.parameter = parameter;
        coordinate = $"{type}.{Name}";
        idOf = parameter.GetCustomAttribute<IdOfAttribute>()?.Type;
        shape = Shape.Of(new NullabilityInfoContext().Create(parameter), idOf is not null);

        var property = record.GetProperty(parameter.Name!);
        description = parameter.GetCustomAttribute<DescriptionAttribute>()?.Description
            ?? (property is null ? null : XmlDocumentation.SummaryOf(property))
            ?? throw new InvalidOperationException($"{record.Name}.{Name} has no description: give the parameter one.");
    }

    private string Name => parameter.Name!.ToCamelCase();

    private bool HasDefault => parameter.HasDefaultValue && !shape.IsChange;

    public FieldType ToFieldType() => new()
    {
        Name = Name,
        Description = description,
        Type = shape.Graph,
        DefaultValue = HasDefault ? parameter.DefaultValue : null,
        DeprecationReason = parameter.Member.DeclaringType!.GetProperty(parameter.Name!)?.GetCustomAttribute<ObsoleteAttribute>()?.Message,
    };

    /// <summary>The parameter's value from what the caller gave.</summary>
    /// <exception cref="RefusedInputError">A null where there may be none, or an id of another type.</exception>
    public object? Read(IDictionary<string, object?> members)
    {
        if (!members.TryGetValue(Name, out var given))
        {
            return HasDefault ? parameter.DefaultValue : shape.Absent;
        }

        if (given is null && shape is { IsChange: true, AllowsNull: false })
        {
            throw new RefusedInputError(coordinate, $"'{Name}' may be left out, but not null.");
        }

        return shape.Wrap(given is null ? null : Convert(given, shape.Value));
    }

    private object Convert(object given, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;

        if (Shape.ItemOf(plain) is { } item)
        {
            var items = ((IEnumerable)given).Cast<object?>().Select(one => one is null ? null : Convert(one, item)).ToList();
            var array = Array.CreateInstance(item, items.Count);
            ((ICollection)items).CopyTo(array, 0);
            return array;
        }

        if (idOf is not null)
        {
            return GlobalId.KeyOf(idOf, plain, given) ?? throw new RefusedInputError(coordinate, GlobalId.Invalid(idOf, given).Message);
        }

        return plain.IsInstanceOfType(given) ? given : System.Convert.ChangeType(given, plain, CultureInfo.InvariantCulture);
    }

    /// <summary>What the type of a parameter says: the type in the schema, whether it is a change, and how to make one.</summary>
    private sealed record Shape(Type Value, Type Graph, bool IsChange, bool AllowsNull, object? Absent, Func<object?, object?> Wrap)
    {
        public static Shape Of(NullabilityInfo annotated, bool isId)
        {
            var isChange = annotated.Type.IsGenericType && annotated.Type.GetGenericTypeDefinition() == typeof(Change<>);
            var value = isChange ? annotated.GenericTypeArguments[0] : annotated;
            var allowsNull = value.ReadState == NullabilityState.Nullable;
            var graph = GraphOf(value, isId);

            if (!isChange)
            {
                return new Shape(value.Type, allowsNull ? graph : typeof(NonNullGraphType<>).MakeGenericType(graph), false, allowsNull, null, given => given);
            }

            var make = annotated.Type.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [value.Type])!;
            return new Shape(value.Type, graph, true, allowsNull, Activator.CreateInstance(annotated.Type), given => make.Invoke([given]));
        }

        public static Type? ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? type.GetGenericArguments()[0]
            : null;

        private static Type GraphOf(NullabilityInfo value, bool isId)
        {
            if (ItemOf(value.Type) is not null)
            {
                var item = value.GenericTypeArguments[0];
                var graph = GraphOf(item, isId);
                var isNullable = item.ReadState == NullabilityState.Nullable;
                return typeof(ListGraphType<>).MakeGenericType(isNullable ? graph : typeof(NonNullGraphType<>).MakeGenericType(graph));
            }

            return isId ? typeof(IdGraphType) : ScalarTypes.Find(value.Type) ?? typeof(InputType<>).MakeGenericType(value.Type);
        }
    }
}
