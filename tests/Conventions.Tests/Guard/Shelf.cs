using CustomerGraph.Conventions.Cost;
using GraphQL.Resolvers;
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

    /// <summary>What hostile documents select of it.</summary>
    public static readonly HostileWords Words = new()
    {
        Leaf = "title",
        Arguments = arguments => $"title({arguments})",
        Number = number => $"title(a: {number})",
        List = list => $"title(b: {list})",
        WrongItem = "\"x\"",
        Filter = filter => $"title(f: {filter})",
        Text = "title",
        Open = "item",
        Item = below => $"item {{ {below} }}",
        ItemType = "Item",
        Related = below => $"related {{ {below} }}",
        Inner = "title",
        Types = ["Book", "Film"],
    };

    /// <summary>The schema, empty.</summary>
    public static readonly ISchema Schema = Build();

    /// <summary>The schema with something in every field.</summary>
    public static readonly ISchema Filled = Fill(Build());

    private static Schema Fill(Schema schema)
    {
        var thing = new object();
        var book = (IObjectGraphType)schema.AllTypes["Book"]!;
        foreach (var several in schema.AllTypes.OfType<IAbstractGraphType>())
        {
            several.ResolveType = _ => book;
        }

        foreach (var type in Fields.Keys.Select(name => schema.AllTypes[name]).OfType<IComplexGraphType>())
        {
            foreach (var field in type.Fields)
            {
                object value = field.ResolvedType switch
                {
                    ListGraphType => new[] { thing, thing },
                    StringGraphType => "title",
                    NonNullGraphType or IntGraphType => 1,
                    _ => thing,
                };
                field.Resolver = new FuncFieldResolver<object>(_ => value);
            }
        }

        return schema;
    }

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
        Price(schema);

        return schema;
    }

    // Weights of every kind, a list that its own argument sizes, and one that the field above sizes.
    private static void Price(Schema schema)
    {
        Field(schema, "Query", "book").Costs(10).Arguments!.Find("a")!.Costs(2);
        Field(schema, "Item", "related").Costs(3).Arguments!.Find("f")!.Costs(5);
        Field(schema, "Book", "related").Costs(4);
        Field(schema, "Book", "pages").Costs(0.5);
        Field(schema, "Author", "works").ListSize(assumed: 50, slicingArguments: ["a", "b"], @default: 7);
        Field(schema, "Item", "author").ListSize(assumed: 30, slicingArguments: ["a"], sizedFields: ["works"], @default: 4);
        Field(schema, "ItemFilter", "title").Costs(20);
        Field(schema, "ItemFilter", "pages").Costs(10);
        ((ObjectGraphType)schema.AllTypes["Author"]!).Costs(2);
    }

    private static FieldType Field(Schema schema, string type, string field) =>
        ((IComplexGraphType)schema.AllTypes[type]!).GetField(field)!;
}
