namespace CustomerGraph.Conventions.Cost;

/// <summary>What an operation costs with the variables that it was sent with.</summary>
/// <param name="FieldCost">Weights of fields and arguments, each as often as the field is resolved.</param>
/// <param name="TypeCost">Weights of the types of all objects, the root included.</param>
/// <param name="ResponseSize">Objects and scalars of the answer.</param>
/// <param name="IntrospectionSize">Objects and scalars that describe the schema; they are in none of the others.</param>
/// <remarks>Sums of doubles: they cannot overflow, however often lists multiply.</remarks>
public readonly record struct OperationCost(
    double FieldCost, double TypeCost, double ResponseSize, double IntrospectionSize)
{
    /// <summary>Nothing.</summary>
    public static readonly OperationCost Zero;

    /// <summary>What a caller is charged for it.</summary>
    public double Charge => FieldCost + TypeCost;

    /// <summary>Both together.</summary>
    public static OperationCost operator +(OperationCost one, OperationCost other) => new(
        one.FieldCost + other.FieldCost,
        one.TypeCost + other.TypeCost,
        one.ResponseSize + other.ResponseSize,
        one.IntrospectionSize + other.IntrospectionSize);

    /// <summary>So many times the same.</summary>
    public static OperationCost operator *(double times, OperationCost cost) => new(
        times * cost.FieldCost, times * cost.TypeCost, times * cost.ResponseSize, times * cost.IntrospectionSize);

    /// <summary>The dearer one by every measure.</summary>
    public static OperationCost Max(OperationCost one, OperationCost other) => new(
        Math.Max(one.FieldCost, other.FieldCost),
        Math.Max(one.TypeCost, other.TypeCost),
        Math.Max(one.ResponseSize, other.ResponseSize),
        Math.Max(one.IntrospectionSize, other.IntrospectionSize));
}
