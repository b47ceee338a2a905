using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Complaints;

/// <summary>That a complaint was taken up again.</summary>
/// <param name="Facts">What is new.</param>
/// <param name="By">Who took it up.</param>
public sealed record Reopening(string Facts, Signature By);
