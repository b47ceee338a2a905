namespace CustomerGraph.Conventions.Rights;

/// <summary>A field and the policy that counts for it.</summary>
/// <param name="Type">The object type.</param>
/// <param name="Field">The name of the field.</param>
/// <param name="Policy">Its own policy, or that of its type; null when there is none.</param>
public sealed record PolicedField(string Type, string Field, Policy? Policy)
{
    /// <summary>As in <c>Customer.phone</c>.</summary>
    public string Coordinate => $"{Type}.{Field}";
}
