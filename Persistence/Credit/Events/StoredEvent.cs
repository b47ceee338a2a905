using LanguageExt;

namespace CustomerGraph.Persistence.Credit.Events;

/// <summary>An event with what is known of its recording.</summary>
/// <param name="Subject">The number of the card, change, request or condition; empty for what a customer has one of.</param>
/// <param name="Version">The version that the subject got by it, from 1.</param>
/// <param name="Happened">What happened.</param>
/// <param name="At">When it was recorded, in UTC.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Policy">The version of the credit policy that it was decided by.</param>
public sealed record StoredEvent<TEvent>(string Subject, int Version, TEvent Happened, DateTime At, string Actor, Option<int> Policy);
