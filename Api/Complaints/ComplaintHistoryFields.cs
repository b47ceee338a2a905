using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Complaints.Policy;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Persistence.Complaints;
using CustomerGraph.Persistence.Complaints.Policies;
using CustomerGraph.Persistence.Store;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using LanguageExt;

namespace CustomerGraph.Api.Complaints;

/// <summary>What follows from the events of a complaint; those of all complaints of an answer are read at once.</summary>
internal sealed class ComplaintHistoryFields(IStore store, TimeProvider clock)
{
    /// <summary>Adds the fields.</summary>
    public void AddTo(ObjectGraphType<Entity<ComplaintRow>> complaint)
    {
        complaint.AddField(new FieldType
        {
            Name = "timeline",
            Description = "All that happened to it, the recording first.",
            Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<ComplaintEventType>>>),
            Resolver = new FuncFieldResolver<object>(context => context.Batch<long, IEnumerable<StoredComplaintEvent>>(
                IdOf(context), async (keys, batch) => (await EventsAsync(keys, batch)).ToDictionary(pair => pair.Key, pair => pair.Value.AsEnumerable()))),
        }).Requires(Policies.Complaints);
        complaint.AddField(new FieldType
        {
            Name = "nextCommands",
            Description = "The steps that the caller could take now.",
            Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<ComplaintStep>>>>),
            Resolver = new FuncFieldResolver<object>(context => context.Batch<long, IEnumerable<ComplaintStep>>(IdOf(context), NextAsync)),
        }).Requires(Policies.Complaints);
    }

    private static long IdOf(IResolveFieldContext context) => ((Entity<ComplaintRow>)context.Source!).Row.Id;

    private static Caller CallerOf(BatchContext batch) => batch.Services.GetRequiredService<CurrentCaller>().Value;

    private async Task<IReadOnlyDictionary<long, IEnumerable<ComplaintStep>>> NextAsync(IReadOnlyCollection<long> keys, BatchContext batch)
    {
        var caller = CallerOf(batch);
        var viewer = new Signatory(caller.Name, caller.Roles.ToSeq().Strict());
        var policy = await PolicyAsync(batch);

        return (await EventsAsync(keys, batch)).ToDictionary(pair => pair.Key, pair => ComplaintWorkflow.NextSteps(
            ComplaintWorkflow.Replay(pair.Value.Map(stored => stored.Happened).Strict()), viewer, policy).AsEnumerable());
    }

    private async Task<ComplaintPolicy> PolicyAsync(BatchContext batch)
    {
        await using var db = store.Open(CallerOf(batch).Sight);

        return (await db.ReadComplaintPoliciesAsync(batch.Cancellation)).On(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
    }

    private async Task<IEnumerable<(long Key, Seq<StoredComplaintEvent> Value)>> EventsAsync(IReadOnlyCollection<long> keys, BatchContext batch)
    {
        await using var db = store.Open(CallerOf(batch).Sight);

        return (await db.ReadComplaintEventsAsync(keys, batch.Cancellation)).GroupBy(stored => stored.ComplaintId)
            .Select(events => (events.Key, events.ToSeq().Strict()));
    }
}
