using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Paging;

/// <summary><c>PageInfo</c>: what is needed to read on.</summary>
public sealed class PageInfoType : ObjectGraphType<Page>
{
    /// <summary>The type with the fields of the Relay specification.</summary>
    public PageInfoType()
    {
        Name = "PageInfo";
        Description = "Where a page begins and ends, and whether there are rows on either side.";
        IsTypeOf = value => value is Page;
        this.Requires(Policy.OfField);

        Add<NonNullGraphType<BooleanGraphType>>("hasNextPage", "Whether rows follow the last one of the page.").Pure((Page page) => page.HasNextPage);
        Add<NonNullGraphType<BooleanGraphType>>("hasPreviousPage", "Whether rows precede the first one of the page.")
            .Pure((Page page) => page.HasPreviousPage);
        Add<StringGraphType>("startCursor", "The cursor of the first row; null when the page is empty.").Pure((Page page) => page.StartCursor);
        Add<StringGraphType>("endCursor", "The cursor of the last row; null when the page is empty.").Pure((Page page) => page.EndCursor);
    }

    private FieldType Add<TType>(string name, string description)
        where TType : IGraphType =>
        AddField(new FieldType { Name = name, Type = typeof(TType), Description = description });
}
