using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Feeds;

namespace CustomerGraph.Api.Credit.News;

/// <summary>CreditChange: something that happened about the credit of a customer.</summary>
internal sealed class CreditChangeType : RecordType<FeedEntry<CreditEventRow>>
{
    /// <summary>The type.</summary>
    public CreditChangeType(EntityModel entities)
        : base("CreditChange", "Something that happened about the credit of a customer.")
    {
        this.Requires(Policy.OfField);
        Value("position", entry => entry.Position.ToString(), "Where to go on after it: give it as `after`.");
        Value("about", entry => entry.Row.Stream, "What it is about.");
        Value("subject", entry => entry.Row.Subject, "The number of the card, change, request or condition; empty for what a customer has one of.");
        Value("version", entry => entry.Row.Version, "The version that the subject got by it; with `about`, `subject` and the customer it names the event.");
        Value("step", entry => entry.Row.Step, "What happened, by name.");
        Value("at", entry => entry.Row.At, "When it was recorded.");
        Value("actor", entry => entry.Row.Actor, "Who did it.");
        this.Entity(
            entities, "customer", "The customer, as it is now.", (CustomerRow row) => row.Id, context => ((FeedEntry<CreditEventRow>)context.Source!).Row.CustomerId)
            .Requires(Policy.OfField);
    }
}
