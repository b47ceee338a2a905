namespace CustomerGraph.Conventions.Rights;

/// <summary>A field of one object whose reading is recorded.</summary>
/// <param name="Type">What kind of object it is.</param>
/// <param name="Key">Which object it is.</param>
/// <param name="Field">Which field.</param>
public readonly record struct GuardedPart(string Type, object Key, string Field);
