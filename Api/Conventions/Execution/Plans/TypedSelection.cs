using GraphQL.Types;

namespace CustomerGraph.Conventions.Execution.Plans;

/// <summary>A selection on one object type: fragments flattened, conditions decided, fields merged.</summary>
/// <param name="Type">The object type.</param>
/// <param name="Fields">The fields in the order of the response.</param>
/// <param name="Steps">How to write them; fields that are the same for every object are in the prefixes.</param>
/// <param name="Tail">What stands behind the last value.</param>
/// <param name="SpliceCount">How many of the steps need a node.</param>
internal sealed record TypedSelection(
    IObjectGraphType Type, PlannedField[] Fields, WriteStep[] Steps, byte[] Tail, int SpliceCount);
