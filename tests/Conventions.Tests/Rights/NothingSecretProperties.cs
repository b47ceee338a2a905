using System.Text.RegularExpressions;
using CustomerGraph.Conventions.Tests.Rights.Club;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CustomerGraph.Conventions.Tests.Rights;

/// <summary>Every value of the club is a number of its own: whatever somebody asks, only numbers come back that they may know.</summary>
public sealed partial class NothingSecretProperties(ClubServer club) : IClassFixture<ClubServer>
{
    private static readonly string[] Columns = ["title", "subtitle", "pages", "deposit", "shelf", "label", "id", "__typename"];

    [Property(MaxTest = 120)]
    public Property Nobody_reads_what_is_not_theirs() => Prop.ForAll(
        Arb.From(Queries()), Arb.From(Gen.Elements(ClubCaller.All.AsEnumerable())), (query, caller) =>
        {
            var text = club.AskAsync(caller, query).GetAwaiter().GetResult().Text;
            var told = Numbers().Matches(text).Select(match => int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().ToList();

            Assert.DoesNotContain("HC0", text, StringComparison.Ordinal);
            Assert.All(told, number => Assert.True(MayKnow(caller, number), $"{caller} learnt {number} by {query}: {text}"));
            return true;
        });

    private static bool MayKnow(ClubCaller caller, int number) => (number / 1000) switch
    {
        _ when caller == ClubCaller.Librarian => true,
        _ when caller == ClubCaller.Anonymous || caller == ClubCaller.Guest => false,
        61 or 71 => true,
        74 or 75 => caller.Author is { } author && ClubContents.AuthorOf(number % 1000) == author,
        51 => number == 51001 || (caller.Author is { } author && ClubContents.Opinions[number - 51001].Author == author),
        _ => false,
    };

    private static Gen<string> Queries() =>
        from root in Gen.Elements("books(first: 5)", "loans(first: 5)", "authors", "opinions", "mutation", "node")
        from below in root switch
        {
            "books(first: 5)" => Connection(Book(3)),
            "loans(first: 5)" => Connection(Loan(3)),
            "authors" => Connection(Author(3)),
            "opinions" => Book(2).Select(book => $"book words bookItself {{ {book} }}"),
            _ => Book(2),
        }
        select root switch
        {
            "mutation" => $"mutation {{ reserveBook(input: {{ book: 2 }}) {{ book {{ {below} }} }} }}",
            "node" => $"{{ nodes(ids: [\"Qm9vazox\", \"Qm9vazoy\"]) {{ ... on Book {{ {below} }} }} }}",
            _ => $"{{ {root} {{ {below} }} }}",
        };

    private static Gen<string> Connection(Gen<string> row) =>
        from inner in row
        from shape in Gen.Elements("nodes { @ }", "edges { cursor node { @ } }", "totalCount nodes { ... { @ } }", "pageInfo { endCursor } nodes { @ }")
        select shape.Replace("@", inner, StringComparison.Ordinal);

    private static Gen<string> Book(int depth) => Fields(depth, Columns, [
        ("author", Author), ("rival", Author), ("loans(first: 2)", (int left) => Connection(Loan(left))), ("visits(first: 2)", (int left) => Connection(Loan(left)))]);

    private static Gen<string> Author(int depth) =>
        Fields(depth, ["name", "country", "id"], [("books(first: 3)", (int left) => Connection(Book(left)))]);

    private static Gen<string> Loan(int depth) => Fields(depth, ["reader", "lentOn"], [("book", Book)]);

    private static Gen<string> Fields(int depth, string[] leaves, (string Name, Func<int, Gen<string>> Below)[] branches) =>
        from some in Gen.SubListOf(leaves)
        from branch in Gen.Elements(branches)
        from below in depth == 0 ? Gen.Constant("") : branch.Below(depth - 1)
        from goes in Gen.Elements(true, true, false)
        select string.Join(' ', some.Append(leaves[0])) + (depth > 0 && goes ? $" {branch.Name} {{ {below} }}" : "");

    [GeneratedRegex(@"(5100|6[1-2]00|7[1-6]0[01])\d", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
