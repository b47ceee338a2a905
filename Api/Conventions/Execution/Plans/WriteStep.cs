using CustomerGraph.Conventions.Execution.Leaves;
using CustomerGraph.Conventions.Rights;

namespace CustomerGraph.Conventions.Execution.Plans;

/// <summary>What to do for one field of an object.</summary>
/// <param name="Prefix">What stands before the value: brace or comma, constants of the type, the name.</param>
/// <param name="Field">The field.</param>
/// <param name="Pure">How to read it; null when only its resolver can.</param>
/// <param name="Leaf">How to read and write it in one; null when it is no scalar or has to be asked.</param>
/// <param name="Splices">Whether a node may be needed: the field is not pure, or something below it is not, or it may be refused.</param>
/// <param name="Guard">Who judges, object by object, whether the field is written here; null when it is for all.</param>
internal sealed record WriteStep(
    byte[] Prefix, PlannedField Field, PureField? Pure, LeafWriter? Leaf, bool Splices, FieldGuard? Guard);
