using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Projection;
using CustomerGraph.Conventions.Sorting;

namespace CustomerGraph.Conventions.Paging;

/// <summary>The order of one list: what was asked for and, as the last key, what tells rows apart.</summary>
/// <remarks>Absent values come first upwards and last downwards, on every database.</remarks>
internal sealed class Keyset
{
    private readonly IReadOnlyList<SortTerm> terms;
    private readonly CursorFormat format;

    public Keyset(IEntityType type, IReadOnlyList<SortTerm> order, object? where)
    {
        var tieBreaker = new SortTerm([], type.RowKey, false, SortDirection.Asc, "");

        terms = [.. order, tieBreaker];
        format = new CursorFormat(Signature(type, order, where), [.. terms.Select(term => (term.Value.ReturnType, term.IsNullable))]);
    }

    /// <summary>The cursor of the row with these keys.</summary>
    public string Encode(object?[] keys) => format.Write(keys);

    /// <summary>The keys in a cursor of this very order and filter; null when it is of another or none.</summary>
    public object?[]? Decode(string cursor) => format.Read(cursor);

    /// <summary>The keys of a row, as an expression that makes an array of them.</summary>
    public Expression KeysAt(Expression row, RowRules rules) =>
        Expression.NewArrayInit(typeof(object), terms.Select(term => Expression.Convert(term.At(row, rules), typeof(object))));

    /// <summary>The items in the order of the rows that they hold, or in its reverse.</summary>
    public Expression Sort(Expression items, LambdaExpression rowOf, RowRules rules, bool reversed)
    {
        var item = rowOf.Parameters[0];
        var isFirst = true;

        foreach (var term in terms)
        {
            foreach (var key in KeyOrder.Keys(term.At(rowOf.Body, rules), term.IsNullable, rules.Dialect))
            {
                var upwards = term.Direction == SortDirection.Asc != reversed;
                var method = (isFirst ? "OrderBy" : "ThenBy") + (upwards ? "" : "Descending");
                items = Expression.Call(typeof(Queryable), method, [item.Type, key.Type], items, Expression.Quote(Expression.Lambda(key, item)));
                isFirst = false;
            }
        }

        return items;
    }

    /// <summary>Whether a row stands after, or before, the one with these keys.</summary>
    public Expression<Func<TRow, bool>> Beyond<TRow>(object?[] keys, RowRules rules, bool after)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        Expression? beyond = null;

        // k1 beyond, or k1 equal and (k2 beyond, or k2 equal and (...)): written from the last key on.
        for (var index = terms.Count - 1; index >= 0; index--)
        {
            var term = terms[index];
            var key = term.At(row, rules);
            var upwards = term.Direction == SortDirection.Asc == after;
            var further = KeyOrder.Beyond(key, keys[index], term.IsNullable, upwards, rules.Dialect);

            beyond = beyond is null
                ? further
                : Expression.OrElse(further, Expression.AndAlso(KeyOrder.Same(key, keys[index]), beyond));
        }

        return Expression.Lambda<Func<TRow, bool>>(beyond!, row);
    }

    private static byte[] Signature(IEntityType type, IReadOnlyList<SortTerm> order, object? where)
    {
        var text = $"{type.Name}|{string.Join(',', order.Select(term => $"{term.Name} {term.Direction}"))}|{ArgumentSignature.OfValue(where)}";

        return SHA256.HashData(Encoding.UTF8.GetBytes(text))[..CursorFormat.SignatureLength];
    }
}
