namespace CustomerGraph.Persistence.History;

/// <summary>What became of one field; an absent value is null.</summary>
/// <param name="Field">The field's name, in camel case.</param>
/// <param name="Old">The value before, in invariant text; null too when the row was made.</param>
/// <param name="New">The value after, in invariant text.</param>
public sealed record FieldChange(string Field, string? Old, string? New);
