using System.Globalization;
using System.Text.Json.Nodes;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Identity;

namespace CustomerGraph.Conventions.Tests.Library;

/// <summary>Orders and filters of books, at random but the same for the same seed. Operands are values that occur, or nearly.</summary>
public sealed class BookRequests(int seed, LibraryContents contents)
{
    public static readonly string[] Columns =
    [
        "id", "title", "subtitle", "genre", "condition", "price", "deposit", "pages", "shelf", "publishedOn", "acquiredAt",
        "isLent", "weight", "isbn", "isLong", "size", "thickness",
    ];

    private static readonly string[] Nullable = ["subtitle", "condition", "deposit", "shelf"];
    private static readonly string[] Texts = ["s", "S", "SEA", "é", "É", "σ", "ς", "ß", "ẞ", "%", "_", "\\", "", "海", "𐐀", "𐐨", "a_", "~"];

    private readonly Random random = new(seed);

    public JsonArray Order()
    {
        var order = new JsonArray();

        for (var count = random.Next(4); count > 0; count--)
        {
            var keys = new JsonObject();

            for (var inner = random.Next(1, 3); inner > 0; inner--)
            {
                if (random.Next(4) == 0)
                {
                    keys["author"] = new JsonObject { [OneOf("name", "country", "bornOn")] = OneOf("ASC", "DESC") };
                }
                else
                {
                    keys[OneOf(Columns)] = OneOf("ASC", "DESC");
                }
            }

            order.Add(keys);
        }

        return order;
    }

    public JsonObject? Where() => random.Next(4) == 0 ? null : Filter(depth: 2);

    public int PageSize() => random.Next(1, 12);

    private JsonObject Filter(int depth)
    {
        var filter = new JsonObject();

        for (var count = random.Next(1, 3); count > 0; count--)
        {
            switch (random.Next(depth > 0 ? 8 : 4))
            {
                case 4 or 5:
                    filter[OneOf("and", "or")] = new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => (JsonNode)Filter(depth - 1))]);
                    break;
                case 6:
                    filter["author"] = random.Next(3) == 0
                        ? new JsonObject { ["isNull"] = random.Next(2) == 0 }
                        : Author();
                    break;
                case 7:
                    filter["loans"] = Loans();
                    break;
                default:
                    var column = OneOf(Columns);
                    filter[column] = Operation(BookOracle.ValueOf(OneOf(contents.Books.ToArray()), column) ?? Default(column), Nullable.Contains(column));
                    break;
            }
        }

        return filter;
    }

    private JsonObject Author() => OneOf("name", "country") is var field && field == "name"
        ? new JsonObject { [field] = Operation(OneOf(contents.Authors.ToArray()).Name, false) }
        : new JsonObject { [field] = Operation("sea", true) };

    private JsonObject Loans() => random.Next(5) switch
    {
        0 => new JsonObject { ["any"] = random.Next(2) == 0 },
        1 => new JsonObject { ["count"] = Operation(random.Next(4), false) },
        var which => new JsonObject { [which == 2 ? "some" : which == 3 ? "none" : "all"] = random.Next(3) switch
        {
            0 => new JsonObject { ["fee"] = Operation(OneOf(contents.Loans.ToArray()).Fee, false) },
            1 => new JsonObject { ["returnedOn"] = Operation(new DateOnly(2024, 3, 2), true) },
            _ => new JsonObject { ["reader"] = Operation(OneOf(contents.Loans.ToArray()).Reader, false) },
        } },
    };

    private JsonObject Operation(object value, bool isNullable)
    {
        var name = value switch
        {
            string => OneOf(
                "eq", "neq", "in", "nin", "contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith", "icontains", "ieq", "istartsWith"),
            bool => OneOf("eq", "neq"),
            Enum or long => OneOf("eq", "neq", "in", "nin"),
            _ => OneOf("eq", "neq", "in", "nin", "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"),
        };

        if (value is string && random.Next(6) == 0)
        {
            return new JsonObject { [OneOf("and", "or")] = new JsonArray(Operation(value, isNullable), Operation(value, isNullable)) };
        }

        return name switch
        {
            "eq" or "neq" when isNullable && random.Next(3) == 0 => new JsonObject { [name] = null },
            "in" or "nin" => new JsonObject { [name] = new JsonArray(
                [.. Enumerable.Range(0, random.Next(3)).Select(_ => Json(value)), .. isNullable && value is not Enum && random.Next(2) == 0 ? (JsonNode?[])[null] : []]) },
            _ => new JsonObject { [name] = value is string && random.Next(2) == 0 ? OneOf(Texts) : Json(value) },
        };
    }

    private static object Default(string column) => column switch
    {
        "subtitle" => "Sea",
        "condition" => BookCondition.Worn,
        "deposit" => 10m,
        _ => 2,
    };

    private static JsonNode Json(object value) => value switch
    {
        string text => text,
        bool flag => flag,
        int number => number,
        double number => number,
        decimal number => number,
        long id => GlobalId.Write("Book", id),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
        Guid uuid => uuid.ToString(),
        Enum member => UpperSnake.Of(member.ToString()),
        _ => throw new ArgumentException(value.GetType().Name),
    };

    private T OneOf<T>(params T[] values) => values[random.Next(values.Length)];
}
