namespace CustomerGraph.Conventions.Rights;

/// <summary>What one operation read of one field, or was refused.</summary>
/// <param name="Type">What kind of objects have the field.</param>
/// <param name="Field">The field.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Keys">The objects; none where rows were chosen by the field.</param>
public sealed record GuardedReads(string Type, string Field, ReadOutcome Outcome, IReadOnlyList<object> Keys);
