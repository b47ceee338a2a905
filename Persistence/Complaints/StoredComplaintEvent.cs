using CustomerGraph.Domain.Complaints;

namespace CustomerGraph.Persistence.Complaints;

/// <summary>An event of a complaint with what is known of its recording.</summary>
/// <param name="ComplaintId">The key of the complaint.</param>
/// <param name="Version">The version that the complaint got by it, from 1.</param>
/// <param name="Step">What happened, by name.</param>
/// <param name="Happened">What happened.</param>
/// <param name="At">When it was recorded, in UTC.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Policy">The version of the policy that it was decided by.</param>
public sealed record StoredComplaintEvent(long ComplaintId, int Version, string Step, ComplaintEvent Happened, DateTime At, string Actor, int Policy);
