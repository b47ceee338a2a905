using GraphQL.Types;

namespace CustomerGraph.Conventions.Scalars;

/// <summary><c>Decimal</c>: an exact decimal number, a JSON number of up to 28 significant digits.</summary>
public sealed class DecimalType : DecimalGraphType
{
    /// <summary>The scalar.</summary>
    public DecimalType()
    {
        Name = "Decimal";
        Description = "An exact decimal number of up to 28 significant digits, as a JSON number with all its digits. "
            + "A client that reads numbers as binary floating point loses what that cannot hold.";
    }
}
