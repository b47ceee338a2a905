using System.Globalization;
using CustomerGraph.Persistence;
using CustomerGraph.Persistence.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CustomerGraph.Api.Tests.Access.Probes;

/// <summary>The rows that somebody must not see, table by table, those first that others refer to last.</summary>
/// <remarks>A table belongs to customers when its references lead there, however far; so a new table is one by itself.</remarks>
internal sealed class HiddenRows
{
    private HiddenRows(IReadOnlyList<(IEntityType Type, string Condition)> tables, IReadOnlyList<CustomerRow> customers) =>
        (Tables, Customers) = (tables, customers);

    /// <summary>The tables with the condition, in SQL, that holds of the hidden rows.</summary>
    public IReadOnlyList<(IEntityType Type, string Condition)> Tables { get; }

    /// <summary>The customers that are hidden.</summary>
    public IReadOnlyList<CustomerRow> Customers { get; }

    /// <summary>Those that a person must not see.</summary>
    public static async Task<HiddenRows> OfAsync(MarkedPerson person, CustomerGraphDb db)
    {
        var keys = await db.Employees.ToDictionaryAsync(employee => employee.Code, employee => employee.Id);
        var customers = (await db.Customers.ToListAsync()).Where(customer => !person.Sees(customer, keys)).ToList();
        var self = keys[person.Code].ToString(CultureInfo.InvariantCulture);
        var ids = $"IN ({string.Join(',', customers.Select(customer => customer.Id).DefaultIfEmpty(-1))})";
        var tables = Below(db.Model, db.Model.FindEntityType(typeof(CustomerRow))!, $"id {ids}").ToList();
        var changes = $"(entity = 'customers' AND entity_id {ids})"
            + $" OR (entity = 'contacts' AND entity_id IN (SELECT id FROM contacts WHERE customer_id {ids}))";
        tables.InsertRange(0, Below(db.Model, db.Model.FindEntityType(typeof(Persistence.History.ChangeRow))!, changes));

        if (person.Role != Domain.Access.Role.GeneralManager)
        {
            var loans = $"borrower_id <> {self} AND customer_id NOT IN (SELECT id FROM customers WHERE custodian_id = {self})";
            tables.InsertRange(0, Below(db.Model, db.Model.FindEntityType(typeof(Persistence.Access.Custody.CardLoanRow))!, loans));
        }

        if (person.Role != Domain.Access.Role.Administrator)
        {
            tables.Insert(0, (db.Model.FindEntityType(typeof(Persistence.Access.Keys.ApiKeyRow))!, $"owner_id <> {self}"));
        }

        return new HiddenRows(tables, customers);
    }

    /// <summary>All that the hidden rows say, as text.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(CustomerGraphDb db)
    {
        var rows = new List<string>();

        foreach (var (type, condition) in Tables)
        {
            await foreach (var row in Sql.RowsAsync(db, $"SELECT * FROM {type.GetTableName()} WHERE {condition} ORDER BY 1"))
            {
                rows.Add($"{type.GetTableName()}: {string.Join('|', row.Select(value => Convert.ToString(value.Value, CultureInfo.InvariantCulture)))}");
            }
        }

        return rows;
    }

    private static IEnumerable<(IEntityType Type, string Condition)> Below(IModel model, IEntityType parent, string condition) =>
    [
        .. from type in model.GetEntityTypes()
           from key in type.GetForeignKeys()
           where key.PrincipalEntityType == parent && type != parent
           from below in Below(
               model, type, $"{key.Properties[0].GetColumnName()} IN (SELECT id FROM {parent.GetTableName()} WHERE {condition})")
           select below,
        (parent, condition),
    ];
}
