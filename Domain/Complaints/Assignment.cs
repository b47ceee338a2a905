using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Complaints;

/// <summary>Who looks after a complaint, 責任部門.</summary>
/// <param name="Department">The department.</param>
/// <param name="Handler">The code of the person in it.</param>
/// <param name="By">Who gave it to them.</param>
public sealed record Assignment(Department Department, string Handler, Signature By);
