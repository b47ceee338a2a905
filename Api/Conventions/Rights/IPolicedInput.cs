namespace CustomerGraph.Conventions.Rights;

/// <summary>The input of a mutation, some fields of which not everybody may give who may do what the mutation does.</summary>
public interface IPolicedInput
{
    /// <summary>The policies of such fields, by the name of the field.</summary>
    static abstract IReadOnlyDictionary<string, Policy> FieldPolicies { get; }

    /// <summary>Which of them were given; null counts as given where it changes something.</summary>
    IEnumerable<string> Given { get; }
}
