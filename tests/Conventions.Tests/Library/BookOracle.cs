using System.Globalization;
using System.Text.Json.Nodes;

namespace CustomerGraph.Conventions.Tests.Library;

/// <summary>What filters and orders mean, said in C# over rows in memory and without the layer.</summary>
public sealed class BookOracle(LibraryContents contents)
{
    private readonly Dictionary<int, AuthorRow> authors = contents.Authors.ToDictionary(author => author.Id);
    private readonly ILookup<long, LoanRow> loans = contents.Loans.ToLookup(loan => loan.BookId);

    /// <summary>The values of a book by their names in the schema.</summary>
    public static object? ValueOf(BookRow book, string name) => name switch
    {
        "id" => book.Id,
        "title" => book.Title,
        "subtitle" => book.Subtitle,
        "genre" => book.Genre,
        "condition" => book.Condition,
        "price" => book.Price,
        "deposit" => book.Deposit,
        "pages" => book.Pages,
        "shelf" => book.Shelf,
        "publishedOn" => book.PublishedOn,
        "acquiredAt" => book.AcquiredAt,
        "isLent" => book.IsLent,
        "weight" => book.Weight,
        "isbn" => book.Isbn,
        "thickness" => book.Pages / 10m,
        "isLong" => book.Pages >= 400,
        "size" => book.Pages >= 400 ? "LONG" : book.Pages < 100 ? "SHORT" : "MEDIUM",
        _ => throw new ArgumentException(name),
    };

    /// <summary>All books in an order, given as in the argument: a list of objects with their keys in their order.</summary>
    public IReadOnlyList<BookRow> Sorted(IEnumerable<BookRow> books, JsonArray order)
    {
        var sorted = books.ToList();
        var keys = order.SelectMany(item => Keys(item!.AsObject())).ToList();

        sorted.Sort((left, right) =>
        {
            foreach (var (read, ascending) in keys)
            {
                var compared = Compare(read(left), read(right));

                if (compared != 0)
                {
                    return ascending ? compared : -compared;
                }
            }

            return left.Id.CompareTo(right.Id);
        });

        return sorted;
    }

    public bool Matches(BookRow book, JsonObject? where) => where is null || All(where, (name, value) => name switch
    {
        "author" => AuthorMatches(AuthorOf(book), value!.AsObject()),
        "loans" => LoansMatch([.. loans[book.Id]], value!.AsObject()),
        _ => Holds(ValueOf(book, name), value!.AsObject()),
    }, inner => Matches(book, inner));

    private AuthorRow? AuthorOf(BookRow book) => book.AuthorId is { } id ? authors[id] : null;

    private static bool AuthorMatches(AuthorRow? author, JsonObject where) => where.ContainsKey("isNull")
        ? (bool)where["isNull"]! == author is null
        : author is not null && All(where, (name, value) => Holds(
            name switch { "name" => author.Name, "country" => author.Country, _ => author.BornOn }, value!.AsObject()),
            inner => AuthorMatches(author, inner));

    private static bool LoansMatch(IReadOnlyList<LoanRow> all, JsonObject where) => where.All(entry => entry.Key switch
    {
        "any" => (bool)entry.Value! == all.Count > 0,
        "count" => Holds(all.Count, entry.Value!.AsObject()),
        "some" => all.Any(loan => LoanMatches(loan, entry.Value!.AsObject())),
        "none" => !all.Any(loan => LoanMatches(loan, entry.Value!.AsObject())),
        _ => all.All(loan => LoanMatches(loan, entry.Value!.AsObject())),
    });

    private static bool LoanMatches(LoanRow loan, JsonObject where) => All(where, (name, value) => Holds(
        name switch { "reader" => loan.Reader, "lentOn" => loan.LentOn, "returnedOn" => loan.ReturnedOn, _ => loan.Fee }, value!.AsObject()),
        inner => LoanMatches(loan, inner));

    private static bool All(JsonObject where, Func<string, JsonNode?, bool> member, Func<JsonObject, bool> whole) => where.All(entry => entry.Key switch
    {
        "and" => entry.Value!.AsArray().All(inner => whole(inner!.AsObject())),
        "or" => entry.Value!.AsArray().Count == 0 || entry.Value.AsArray().Any(inner => whole(inner!.AsObject())),
        _ => member(entry.Key, entry.Value),
    });

    private static bool Holds(object? value, JsonObject operations) =>
        All(operations, (name, operand) => Holds(value, name, operand), inner => Holds(value, inner));

    private static bool Holds(object? value, string name, JsonNode? operand) => name switch
    {
        "neq" or "nin" or "ncontains" or "nstartsWith" or "nendsWith" or "ngt" or "ngte" or "nlt" or "nlte" => !Holds(value, name[1..] is "eq" ? "eq" : name[1..], operand),
        "eq" => Same(value, operand),
        "in" => operand!.AsArray().Any(item => Same(value, item)),
        _ when value is null => false,
        "gt" => Compare(value, Read(value, operand!)) > 0,
        "gte" => Compare(value, Read(value, operand!)) >= 0,
        "lt" => Compare(value, Read(value, operand!)) < 0,
        "lte" => Compare(value, Read(value, operand!)) <= 0,
        "contains" => ((string)value).Contains((string)operand!, StringComparison.Ordinal),
        "startsWith" => ((string)value).StartsWith((string)operand!, StringComparison.Ordinal),
        "endsWith" => ((string)value).EndsWith((string)operand!, StringComparison.Ordinal),
        "icontains" => Fold((string)value).Contains(Fold((string)operand!), StringComparison.Ordinal),
        "ieq" => Fold((string)value) == Fold((string)operand!),
        "istartsWith" => Fold((string)value).StartsWith(Fold((string)operand!), StringComparison.Ordinal),
        _ => throw new ArgumentException(name),
    };

    private static bool Same(object? value, JsonNode? operand) =>
        operand is null ? value is null : value is not null && value.Equals(Read(value, operand));

    private static string Fold(string text) =>
        text.Replace('İ', 'i').ToLowerInvariant().Replace('ς', 'σ').Replace("𐐀", "𐐨", StringComparison.Ordinal);

    private static object Read(object like, JsonNode operand) => like switch
    {
        string => (string)operand!,
        bool => (bool)operand!,
        int => (int)operand!,
        double => (double)operand!,
        decimal => (decimal)operand!,
        long => long.Parse(System.Text.Encoding.UTF8.GetString(Convert.FromBase64String((string)operand!)).Split(':')[1], CultureInfo.InvariantCulture),
        DateOnly => DateOnly.Parse((string)operand!, CultureInfo.InvariantCulture),
        DateTime => DateTime.Parse((string)operand!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        Guid => Guid.Parse((string)operand!),
        Genre => Enum.Parse<Genre>(((string)operand!).Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
        BookCondition => Enum.Parse<BookCondition>((string)operand!, ignoreCase: true),
        _ => throw new ArgumentException(like.GetType().Name),
    };

    private IEnumerable<(Func<BookRow, object?> Read, bool Ascending)> Keys(JsonObject order) => order.SelectMany(entry => entry.Key == "author"
        ? entry.Value!.AsObject().Select(inner => ((Func<BookRow, object?>)(book => AuthorOf(book) is not { } author ? null : inner.Key switch
        {
            "name" => author.Name,
            "country" => author.Country,
            _ => author.BornOn,
        }), (string)inner.Value! == "ASC"))
        : [(book => ValueOf(book, entry.Key), (string)entry.Value! == "ASC")]);

    /// <summary>Absent before all others; texts by code point.</summary>
    private static int Compare(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string a, string b) => a.EnumerateRunes().Select(rune => rune.Value).SequenceCompare(b.EnumerateRunes().Select(rune => rune.Value)),
        (Guid a, Guid b) => string.CompareOrdinal(a.ToString(), b.ToString()),
        _ => ((IComparable)left).CompareTo(right),
    };
}
