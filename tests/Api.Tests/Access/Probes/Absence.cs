using System.Text.Json.Nodes;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Store;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Api.Tests.Access.Probes;

/// <summary>Makes a store what it would be if all that somebody must not see had never been.</summary>
internal static class Absence
{
    private static readonly (string Field, string Column, string Other)[] Confidential =
    [
        ("bank", "bank", "'no bank'"), ("phone", "phone", "'no phone'"), ("annualRevenue", "annual_revenue", "1"), ("creditLimit", "credit_limit", "1"),
    ];

    /// <summary>Takes the rows away, and writes something else over the fields that are hidden of rows that are seen.</summary>
    public static async Task OfAsync(IStore store, MarkedPerson person)
    {
        await using var db = store.OpenAsOwner();
        await Sql.UnlockAsync(db);

        foreach (var (type, condition) in (await HiddenRows.OfAsync(person, db)).Tables)
        {
            await Sql.RunAsync(db, $"DELETE FROM {type.GetTableName()} WHERE {condition}");
        }

        await Sql.RunAsync(db, "DELETE FROM changes WHERE entity NOT IN ('customers', 'contacts')");
        await HideFieldsAsync(db, person);
        await HideTrailAsync(db, person);

        if (person.Role != Role.Administrator)
        {
            await Sql.RunAsync(db, $"UPDATE employees SET disabled_since = NULL, sign_ins_ended_at = NULL WHERE code <> '{person.Code}'");
        }
    }

    private static async Task HideFieldsAsync(Persistence.CustomerGraphDb db, MarkedPerson person)
    {
        var keys = await db.Employees.ToDictionaryAsync(employee => employee.Code, employee => employee.Id);

        foreach (var card in await db.Customers.AsNoTracking().ToListAsync())
        {
            var hidden = Confidential.Where(secret => !person.Reads(card, secret.Field, keys)).ToList();

            // The private data of contacts are read by whoever reads the telephone number of the card.
            if (!person.Reads(card, "phone", keys))
            {
                await Sql.RunAsync(db, $"UPDATE contacts SET phone = 'p', mobile = 'm', email = 'e', birthday = '2000-01-01', notes = 'n' WHERE customer_id = {card.Id}");
                await Sql.RunAsync(
                    db, $"UPDATE personal_values SET fields = REPLACE(fields, '{card.Code}', 'x') WHERE change_id IN (SELECT id FROM changes WHERE entity = 'contacts' AND entity_id IN (SELECT id FROM contacts WHERE customer_id = {card.Id}))");
            }

            foreach (var (_, column, other) in hidden)
            {
                await Sql.RunAsync(db, $"UPDATE customers SET {column} = {other} WHERE id = {card.Id}");
            }

            foreach (var change in await db.Changes.AsNoTracking().Where(change => change.Entity == "customers" && change.EntityId == card.Id).ToListAsync())
            {
                var fields = JsonNode.Parse(change.Fields)!.AsArray();

                foreach (var field in fields.Where(field => hidden.Exists(secret => secret.Field == (string)field!["field"]!)))
                {
                    (field!["old"], field["new"]) = ("nothing", "something");
                }

                await db.Database.ExecuteSqlAsync($"UPDATE changes SET fields = {fields.ToJsonString()} WHERE id = {change.Id}");
            }
        }
    }

    /// <summary>Entries are told apart by their places, which stay: a trail without gaps says how many there are.</summary>
    private static async Task HideTrailAsync(Persistence.CustomerGraphDb db, MarkedPerson person)
    {
        const string other = "UPDATE audit_trail SET actor = 'nobody', operation = 'nothing', subject_code = NULL, purpose = NULL, at = '2000-01-01 00:00:00', fields = '[]'";
        var kept = $"FROM customers WHERE custodian_id = (SELECT id FROM employees WHERE code = '{person.Code}')";
        var isOfKeptCards = $"(subject_type = 'customers' AND subject_code IN (SELECT code {kept}))"
            + $" OR (subject_type = 'contacts' AND subject_code IN (SELECT code FROM contacts WHERE customer_id IN (SELECT id {kept})))";

        await (person.Role switch
        {
            Role.GeneralManager => Task.CompletedTask,
            Role.CardCustodian => Sql.RunAsync(db, $"{other} WHERE NOT ({isOfKeptCards}) OR subject_code IS NULL"),
            _ => Sql.RunAsync(db, other),
        });
    }
}
