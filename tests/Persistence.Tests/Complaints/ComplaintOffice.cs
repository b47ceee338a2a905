using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Tests.Complaints;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Complaints;
using CustomerGraph.Persistence.Complaints.Policies;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Tests.Complaints;

/// <summary>A store with the people and products of <see cref="ComplaintMoves"/>, and with its policy from the first of March on.</summary>
internal sealed class ComplaintOffice : IAsyncDisposable
{
    private ComplaintOffice(TestStore store) => Store = store;

    public TestStore Store { get; }

    public ComplaintStore Complaints => new(Store.Store);

    public static async Task<ComplaintOffice> OpenAsync(DatabaseKind kind)
    {
        var store = await TestStore.OnAsync(kind);
        await using var db = store.Open();
        db.AddRange(Seq("seller", "handler", "E2", "E3").Map(code => new EmployeeRow { Code = code, Name = code }));
        db.AddRange(Seq("P1", "P2").Map(sku => new ProductRow { Sku = sku, Name = sku }));
        await db.SaveAsync(Company.At(0), default);
        Assert.True((await new ComplaintPolicyStore(store.Store).AddAsync(
            new DateOnly(2026, 3, 1), Seq1(new PolicyTerm("approval.limit", "100")), At("chief", -1), default)).IsRight);

        return new ComplaintOffice(store);
    }

    /// <summary>Somebody at work so many minutes after nine o'clock of a Monday; one minute before is the Sunday.</summary>
    public static Authorship At(string code, int minute) => new(
        code, minute < 0 ? ComplaintMoves.Monday.AddDays(-1) : ComplaintMoves.Monday.AddMinutes(minute)) { Operation = "test" };

    public async Task<long> CustomerAsync(long? salesperson = null)
    {
        await using var db = Store.Open();
        var row = db.Add(new CustomerRow { Code = $"K-{Guid.NewGuid():N}", Name = "Customer", SalespersonId = salesperson }).Entity;
        await db.SaveAsync(Company.At(1), default);

        return row.Id;
    }

    public async Task<long> RecordedAsync(long customer, int entry = 0) => (await Complaints.RecordAsync(
        customer, ComplaintMoves.Entry(entry), ComplaintPeople.Seller, At("seller", 0), default))
        .IfLeft(errors => throw new InvalidOperationException(errors.ToString()));

    /// <summary>Takes steps, each by whoever usually does, from version 1 on.</summary>
    public async Task StepsAsync(long id, params IReadOnlyList<ComplaintStep> steps)
    {
        foreach (var step in steps)
        {
            var (state, version) = await ToldAsync(id);
            var person = ComplaintPeople.Usually(step);
            var taken = await Complaints.StepAsync(
                id, version, at => ComplaintMoves.Of(step, state, 0, person, at), At(person.Code, version), default);

            Assert.True(taken.IsRight, $"{step}: {taken}");
        }
    }

    public Task<Either<Seq<ComplaintError>, long>> ApproveAsync(long id, int version, Signatory person) =>
        Complaints.StepAsync(id, version, at => new ComplaintCommand.Approve(person, at), At(person.Code, 100), default);

    /// <summary>The complaint as its events tell it, and how many they are.</summary>
    public async Task<(Complaint State, int Version)> ToldAsync(long id)
    {
        await using var db = Store.Open();
        var events = await db.ReadComplaintEventsAsync([id], default);

        return (ComplaintWorkflow.Replay(events.Map(stored => stored.Happened).Strict()), events.Count);
    }

    public async Task<ComplaintRow> RowAsync(long id)
    {
        await using var db = Store.Open();

        return await db.Complaints.SingleAsync(row => row.Id == id);
    }

    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
