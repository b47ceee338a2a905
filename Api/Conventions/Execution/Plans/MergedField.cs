using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Execution.Plans;

/// <summary>Several fields of a document made one; its location is that of the first, which the base class would forget.</summary>
internal sealed class MergedField(GraphQLName name) : GraphQLField(name)
{
    /// <inheritdoc/>
    public override GraphQLLocation Location { get; set; }
}
