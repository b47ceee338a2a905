using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Conventions.Loading;

/// <summary>A statement with its values, but for those that are given when it is run.</summary>
internal sealed class Statement<T>
{
    private readonly CompiledQuery<T> query;
    private readonly object?[] values;
    private readonly (int Place, Type Type)[] given;

    private Statement(CompiledQuery<T> query, object?[] values, (int Place, Type Type)[] given)
    {
        this.query = query;
        this.values = values;
        this.given = given;
    }

    /// <summary>The statement for a query; null when the query may mean something else the next time.</summary>
    public static Statement<T>? Of(DbContext context, Expression query)
    {
        var parameters = new QueryParameters();
        var body = parameters.TakeFrom(query);

        if (!parameters.AreAll)
        {
            return null;
        }

        var given = parameters.Boxes
            .Select((box, place) => (box.IsGiven, Place: place, parameters.Declared[place].Type))
            .Where(parameter => parameter.IsGiven)
            .Select(parameter => (parameter.Place, parameter.Type));

        return CompiledQueries.Of(context.Model).For<T>(body, parameters.Declared) is { } compiled
            ? new Statement<T>(compiled, [.. parameters.Boxes.Select(box => box.Content)], [.. given])
            : null;
    }

    /// <summary>The rows for some keys.</summary>
    public IAsyncEnumerable<T> Run(DbContext context, Keys keys)
    {
        if (given.Length == 0)
        {
            return query(context, values);
        }

        var all = (object?[])values.Clone();

        foreach (var (place, type) in given)
        {
            all[place] = keys.As(type);
        }

        return query(context, all);
    }
}

/// <summary>A query that EF Core has compiled, with its parameters in an array.</summary>
internal delegate IAsyncEnumerable<T> CompiledQuery<out T>(DbContext context, object?[] values);
