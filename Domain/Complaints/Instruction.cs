using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Complaints;

/// <summary>Why a proposal came back, and what to do about it.</summary>
/// <param name="Text">The instruction.</param>
/// <param name="By">Who gave it.</param>
public sealed record Instruction(string Text, Signature By);
