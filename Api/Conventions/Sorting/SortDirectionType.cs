using GraphQL.Types;

namespace CustomerGraph.Conventions.Sorting;

/// <summary><c>SortEnumType</c>: which way an order goes.</summary>
public sealed class SortDirectionType : EnumerationGraphType
{
    /// <summary>The enum under the name that Hot Chocolate gives it.</summary>
    public SortDirectionType()
    {
        Name = "SortEnumType";
        Description = "Which way an order goes.";
        Add("ASC", SortDirection.Asc, "From the smallest to the largest; what is absent comes first. Texts are compared by code point.");
        Add("DESC", SortDirection.Desc, "From the largest to the smallest; what is absent comes last. Texts are compared by code point.");
    }
}
