using System.Text.Json;
using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.History;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Tests.Customers;

/// <summary>Texts that have broken other programs; see https://github.com/minimaxir/big-list-of-naughty-strings.</summary>
public sealed class NaughtyTexts
{
    [SharedFolderFact]
    public Task They_survive_in_SQLite() => SurviveAsync(DatabaseKind.Sqlite);

    [SharedFolderAndPostgreSqlFact]
    public Task They_survive_in_PostgreSQL() => SurviveAsync(DatabaseKind.PostgreSql);

    private static async Task SurviveAsync(DatabaseKind kind)
    {
        var texts = Read();
        await using var store = await TestStore.OnAsync(kind);

        await using (var db = store.Open())
        {
            db.AddRange(texts.Select((text, index) => new CustomerRow
            {
                Code = $"{index}",
                Name = $"Customer {index}",
                KeyReason = text,
                KeySince = new DateOnly(2024, 1, 1),
            }));
            await db.SaveAsync(Company.At(1), default);
        }

        await using var later = store.Open();
        var kept = await later.Customers.OrderBy(card => card.Id).Select(card => card.KeyReason).ToListAsync();
        var history = await later.Changes.OrderBy(change => change.EntityId).Select(change => change.Fields).ToListAsync();

        Assert.Equal(texts, kept!);
        Assert.Equal(texts, history.Select(fields =>
            FieldChange.ReadAll(fields).Single(field => field.Field == "keyReason").New));

        foreach (var (text, index) in texts.Select((text, index) => (text, index)))
        {
            Assert.Contains(
                $"{index}", await later.Customers.Where(card => card.KeyReason == text).Select(card => card.Code).ToListAsync());
        }
    }

    /// <summary>All that say something; the others are none, by <see cref="Entry.Text"/>.</summary>
    private static List<string> Read()
    {
        using var file = File.OpenRead(SharedFolder.Place("data", "corpora", "naughty-strings", "blns.json"));
        var all = JsonSerializer.Deserialize<List<string>>(file)!;
        var texts = all.Where(text => Entry.Text("reason", text, CardEntry.NoteLength).IsSuccess).ToList();

        Assert.True(texts.Count > 500, $"Only {texts.Count} of {all.Count} are texts.");

        return texts;
    }
}
