using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Guard;

/// <summary>A schema with every kind of type that documents can be wrong about; it is validated against, never executed.</summary>
internal static class Shelf
{
    /// <summary>The types that a fragment can have where a selection set is on a type.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Overlapping = new Dictionary<string, string[]>
    {
        ["Query"] = ["Query"],
        ["Item"] = ["Item", "Book", "Film"],
        ["Book"] = ["Book", "Item"],
        ["Film"] = ["Film", "Item"],
        ["Found"] = ["Book", "Film", "Author", "Item"],
        ["Author"] = ["Author"],
    };

    /// <summary>The fields of each type, and the type of what is below them; null for a leaf.</summary>
    public static readonly IReadOnlyDictionary<string, (string Name, string? Below)[]> Fields =
        new Dictionary<string, (string, string?)[]>
        {
            ["Query"] = [("item", "Item"), ("book", "Book"), ("found", "Found"), ("title", null)],
            ["Item"] = [("title", null), ("related", "Item"), ("author", "Author")],
            ["Book"] = [("title", null), ("related", "Item"), ("author", "Author"), ("pages", null), ("sequel", "Book")],
            ["Film"] = [("title", null), ("related", "Item"), ("author", "Author"), ("pages", null), ("sequel", "Item")],
            ["Found"] = [("__typename", null)],
            ["Author"] = [("title", null), ("works", "Item"), ("sequel", "Author")],
        };

    public static readonly ISchema Schema = Build();

    private static Schema Build()
    {
        var schema = GraphQL.Types.Schema.For(
            """
            type Query {
              item(a: Int, b: [Int], f: ItemFilter): Item
              book(a: Int, b: [Int], f: ItemFilter): Book
              found(a: Int, b: [Int], f: ItemFilter): Found
              title(a: Int, b: [Int], f: ItemFilter): String
            }
            interface Item {
              title(a: Int, b: [Int], f: ItemFilter): String
              related(a: Int, b: [Int], f: ItemFilter): Item
              author(a: Int, b: [Int], f: ItemFilter): Author
            }
            type Book implements Item {
              title(a: Int, b: [Int], f: ItemFilter): String
              related(a: Int, b: [Int], f: ItemFilter): Item
              author(a: Int, b: [Int], f: ItemFilter): Author
              pages(a: Int, b: [Int], f: ItemFilter): Int
              sequel(a: Int, b: [Int], f: ItemFilter): Book
            }
            type Film implements Item {
              title(a: Int, b: [Int], f: ItemFilter): String
              related(a: Int, b: [Int], f: ItemFilter): Item
              author(a: Int, b: [Int], f: ItemFilter): Author
              pages(a: Int, b: [Int], f: ItemFilter): Int!
              sequel(a: Int, b: [Int], f: ItemFilter): [Item]
            }
            union Found = Book | Film | Author
            type Author {
              title(a: Int, b: [Int], f: ItemFilter): Int
              works(a: Int, b: [Int], f: ItemFilter): [Item]
              sequel(a: Int, b: [Int], f: ItemFilter): Author
            }
            input ItemFilter { and: [ItemFilter] title: String pages: Int }
            """,
            builder => builder.Types.For("Item").ResolveType = builder.Types.For("Found").ResolveType = _ => null!);
        schema.Initialize();

        return schema;
    }
}
