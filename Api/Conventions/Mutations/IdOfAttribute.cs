namespace CustomerGraph.Conventions.Mutations;

/// <summary>The field of an input is the global id of an object of this type; the parameter gets its key.</summary>
/// <param name="type">The name of the type in the schema.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class IdOfAttribute(string type) : Attribute
{
    /// <summary>The name of the type in the schema.</summary>
    public string Type => type;
}
