using System.Linq.Expressions;
using GraphQL.Builders;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Execution;

/// <summary>How a field is declared pure. It sets the resolver, so that ordinary execution gives the same value.</summary>
public static class PureFieldDeclarations
{
    /// <summary>The field is this expression over its source: a column, a reference or a list that is loaded already.</summary>
    public static FieldType Pure<TSource, TValue>(this FieldType field, Expression<Func<TSource, TValue>> value)
    {
        field.Resolver = new PureMember<TSource, TValue>(value);
        return field;
    }

    /// <inheritdoc cref="Pure{TSource,TValue}(FieldType,Expression{Func{TSource,TValue}})"/>
    public static FieldBuilder<TSource, TReturn> Pure<TSource, TReturn, TValue>(
        this FieldBuilder<TSource, TReturn> field, Expression<Func<TSource, TValue>> value)
    {
        field.FieldType.Pure(value);
        return field;
    }

    /// <summary>The field is this function of its source and its arguments.</summary>
    public static FieldType PureFunc<TSource>(this FieldType field, Func<TSource, FieldArguments, object?> value)
    {
        field.Resolver = new PureFunction<TSource>(value);
        return field;
    }

    /// <inheritdoc cref="PureFunc{TSource}(FieldType,Func{TSource,FieldArguments,object})"/>
    public static FieldBuilder<TSource, TReturn> PureFunc<TSource, TReturn>(
        this FieldBuilder<TSource, TReturn> field, Func<TSource, FieldArguments, object?> value)
    {
        field.FieldType.PureFunc(value);
        return field;
    }
}
