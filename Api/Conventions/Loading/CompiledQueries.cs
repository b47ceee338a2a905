using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace CustomerGraph.Conventions.Loading;

/// <summary>The queries over one model that were compiled; equal ones once, whatever their values are.</summary>
internal sealed class CompiledQueries
{
    /// <summary>Callers choose what they select and filter by; they must not fill the memory by it.</summary>
    private const int Most = 1_000;

    private static readonly ConditionalWeakTable<IModel, CompiledQueries> All = [];

    /// <summary>EF Core compiles queries of so many parameters, by the type of their number.</summary>
    private static readonly Dictionary<int, MethodInfo> Compilers = typeof(EF).GetMethods()
        .Where(method => method.Name == nameof(EF.CompileAsyncQuery) && ResultOf(method) is { IsGenericType: true } result
            && result.GetGenericTypeDefinition() == typeof(IQueryable<>))
        .ToDictionary(method => method.GetGenericArguments().Length - 2);

    private readonly ConcurrentDictionary<Expression, Lazy<Delegate>> known = new(ExpressionEqualityComparer.Instance);

    /// <summary>The compiled queries over a model.</summary>
    public static CompiledQueries Of(IModel model) => All.GetValue(model, _ => new CompiledQueries());

    /// <summary>A compiled query; null when it has too many parameters.</summary>
    public CompiledQuery<T>? For<T>(Expression body, IReadOnlyList<ParameterExpression> parameters)
    {
        if (!Compilers.TryGetValue(parameters.Count, out var compiler))
        {
            return null;
        }

        if (known.Count >= Most)
        {
            known.Clear();
        }

        var query = Expression.Lambda(body, [Expression.Parameter(typeof(DbContext), "context"), .. parameters]);
        return (CompiledQuery<T>)known.GetOrAdd(query, _ => new(() => Compile<T>(compiler, query, parameters))).Value;
    }

    private static CompiledQuery<T> Compile<T>(MethodInfo compiler, LambdaExpression query, IReadOnlyList<ParameterExpression> parameters)
    {
        var compiled = compiler
            .MakeGenericMethod([typeof(DbContext), .. parameters.Select(parameter => parameter.Type), typeof(T)])
            .Invoke(null, [query])!;
        var context = Expression.Parameter(typeof(DbContext), "context");
        var values = Expression.Parameter(typeof(object?[]), "values");
        var arguments = parameters.Select((parameter, place) => Expression.Convert(
            Expression.ArrayIndex(values, Expression.Constant(place)), parameter.Type));

        return Expression.Lambda<CompiledQuery<T>>(
            Expression.Invoke(Expression.Constant(compiled), [context, .. arguments]), context, values).Compile();
    }

    /// <summary>The type of the query that a method of EF Core compiles.</summary>
    private static Type? ResultOf(MethodInfo compiler) =>
        compiler.GetParameters() is [{ ParameterType: var query }] ? query.GetGenericArguments()[0].GetGenericArguments()[^1] : null;
}
