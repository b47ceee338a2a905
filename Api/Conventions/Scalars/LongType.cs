using GraphQL.Types;

namespace CustomerGraph.Conventions.Scalars;

/// <summary><c>Long</c>: a signed 64-bit integer as a JSON number.</summary>
public sealed class LongType : LongGraphType
{
    /// <summary>The scalar, with its specification.</summary>
    public LongType()
    {
        Name = "Long";
        Description = "A signed 64-bit integer, as a JSON number.";
        this.SpecifiedBy("https://scalars.graphql.org/chillicream/long.html");
    }
}
