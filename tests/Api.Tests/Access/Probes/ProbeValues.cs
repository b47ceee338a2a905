using CustomerGraph.Conventions.Identity;
using CustomerGraph.Persistence;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Api.Tests.Access.Probes;

/// <summary>What probes ask for: what stands in the hidden rows, column by column, and how those rows are named.</summary>
internal sealed class ProbeValues
{
    private const int Units = 10_000;

    private readonly Dictionary<string, List<object>> byName = [];
    private readonly Dictionary<Type, List<object>> byType = [];
    private readonly Dictionary<string, List<string>> ids = [];

    private ProbeValues()
    {
    }

    /// <summary>Where pages begin and end for somebody who sees everything.</summary>
    public IReadOnlyList<string> Cursors { get; private init; } = [];

    /// <summary>The values of hidden rows.</summary>
    public static async Task<ProbeValues> OfAsync(HiddenRows hidden, CustomerGraphDb db, ISchema schema, IReadOnlyList<string> cursors)
    {
        var values = new ProbeValues { Cursors = cursors };
        var names = schema.AllTypes.OfType<Conventions.Entities.IEntityType>().ToLookup(type => type.RowType, type => type.Name);

        foreach (var (type, condition) in hidden.Tables)
        {
            await foreach (var row in Sql.RowsAsync(db, $"SELECT * FROM {type.GetTableName()} WHERE {condition} ORDER BY 1"))
            {
                foreach (var property in type.GetProperties())
                {
                    values.Add(property.Name, Value(property.ClrType, row[property.GetColumnName()]));
                }

                foreach (var name in names[type.ClrType].Where(_ => row.ContainsKey("id")))
                {
                    values.AddId(name, row["id"]!);
                }
            }
        }

        foreach (var employee in await db.Employees.OrderBy(employee => employee.Id).ToListAsync())
        {
            values.AddId("Employee", employee.Id);
            values.Add("Salesperson", employee.Code);
            values.Add("Custodian", employee.Code);
        }

        values.AddId("Product", 1L);

        return values;
    }

    /// <summary>A value of a type, of the columns of that name if there are such.</summary>
    public T Of<T>(Random random, string? name, T otherwise) =>
        name is not null && random.Next(4) > 0 && byName.TryGetValue(name, out var named) && named.OfType<T>().ToList() is { Count: > 0 } fitting ? Any(random, fitting)
        : byType.TryGetValue(typeof(T), out var typed) && random.Next(8) > 0 ? (T)Any(random, typed)
        : otherwise;

    /// <summary>The global id of a hidden row, of a type if there are such.</summary>
    public string Id(Random random, string? type, Func<string, bool>? isMeant = null)
    {
        var open = type is not null && ids.TryGetValue(type, out var named) && random.Next(6) > 0 ? named : [.. ids.Values.SelectMany(all => all)];
        var meant = open.Where(id => isMeant is null || isMeant(id)).ToList();

        return meant.Count == 0 ? GlobalId.Write(type ?? "Customer", 999_999L) : Any(random, meant);
    }

    private static T Any<T>(Random random, List<T> values) => values[random.Next(values.Count)];

    /// <summary>As the schema shows it: amounts are counted in parts of themselves in the store.</summary>
    private static object? Value(Type type, object? stored) => (Nullable.GetUnderlyingType(type) ?? type, stored) switch
    {
        (_, null or byte[]) => null,
        (var amount, long units) when amount == typeof(decimal) => (decimal)units / Units,
        (var day, string text) when day == typeof(DateOnly) => DateOnly.Parse(text, null),
        (var instant, string text) when instant == typeof(DateTime) => DateTime.Parse(text, null),
        (var number, long value) when number == typeof(int) => (int)value,
        (_, var value) => value,
    };

    private void Add(string column, object? value)
    {
        if (value is null)
        {
            return;
        }

        var name = column.EndsWith("Units", StringComparison.Ordinal) ? column[..^"Units".Length] : column;
        var shown = name == column ? value : (decimal)(long)value / Units;
        List(byName, name.ToCamelCase()).Add(shown);
        List(byType, shown.GetType()).Add(shown);
    }

    private void AddId(string type, object key) => List(ids, type).Add(GlobalId.Write(type, key));

    private static List<TValue> List<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        return list;
    }
}
