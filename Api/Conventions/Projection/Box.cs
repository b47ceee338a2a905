using System.Linq.Expressions;

namespace CustomerGraph.Conventions.Projection;

/// <summary>Holds a value inside an expression, so that EF Core takes it for a parameter.</summary>
internal abstract class Box
{
    /// <summary>Whether the value is another one each time that the statement is run.</summary>
    public bool IsGiven { get; private set; }

    /// <summary>The value.</summary>
    public abstract object? Content { get; protected set; }

    /// <summary>A box for a value of a type that is known at run time only.</summary>
    public static Box Of(object? value, Type type, bool isGiven)
    {
        var box = (Box)Activator.CreateInstance(typeof(Box<>).MakeGenericType(type))!;
        box.Content = value;
        box.IsGiven = isGiven;

        return box;
    }

    /// <summary>The box that an expression takes a value from; null when it takes none from a box.</summary>
    public static Box? Opened(Expression expression) =>
        expression is MemberExpression { Expression: ConstantExpression { Value: Box box } } ? box : null;
}

/// <inheritdoc/>
internal sealed class Box<T> : Box
{
    /// <summary>The value, as the field that the expression reads.</summary>
    public T Value = default!;

    /// <inheritdoc/>
    public override object? Content
    {
        get => Value;
        protected set => Value = (T)value!;
    }
}
