using System.Text;

namespace CustomerGraph.Conventions.Tests.Guard;

/// <summary>Documents that the engine cannot stand by itself. They are built here, and stand nowhere as text.</summary>
internal sealed class HostileDocuments
{
    private readonly HostileWords words;

    /// <summary>The documents, over the fields of a schema.</summary>
    public HostileDocuments(HostileWords words)
    {
        this.words = words;
        All = Every();
    }

    /// <summary>Every kind, by name.</summary>
    public IReadOnlyDictionary<string, Func<string>> All { get; }

    private Dictionary<string, Func<string>> Every() => new()
    {
        ["a fragment that spreads itself"] = () => "{ ...F0 }" + Circle(1),
        ["fragments in a circle"] = () => "{ ...F0 }" + Circle(40),
        ["fragments in a circle that nothing uses"] = () => $"{{ {words.Leaf} }}" + Circle(3),
        ["fragments in a circle through fields"] = () => $"{{ {words.Item("...F0")} }}" + CircleThroughFields(20),
        ["a chain of fragments"] = () => "{ ...F0 }" + Chain(1_500),
        ["spreads that double"] = () => "{ ...F0 }" + Doubling(60),
        ["spreads that double without a chain being too long"] = () => "{ ...F0 }" + Doubling(9),
        ["fields many times"] = () => $"{{ {Many(10_000, _ => words.Leaf)} }}",
        ["objects many times"] = () => $"{{ {Many(3_000, _ => words.Item(words.Inner))} }}",
        ["objects within objects many times"] = () => $"{{ {Many(10, _ => words.Item(Many(10, _ => words.Related(Many(10, _ => words.Inner)))))} }}",
        ["aliases"] = () => $"{{ {Many(5_000, i => $"a{i}: {words.Leaf}")} }}",
        ["aliases of introspection"] = () => $"{{ {Many(200, i => $"a{i}: __schema {{ types {{ fields {{ name }} }} }}")} }}",
        ["introspection within introspection"] = () => $"{{ __schema {{ types {Nested(6, "fields { type ", "{ name }", " }")} }} }}",
        ["unknown directives"] = () => $"{{ {words.Leaf} {Many(20_000, _ => "@x")} }}",
        ["unknown directives on variables"] = () => $"query({Many(90, i => $"$v{i}: Int {Many(100, _ => "@x")}")}) {{ {words.Leaf} }}",
        ["known directives"] = () => $"{{ {words.Leaf} {Many(3_000, _ => "@skip(if: false)")} }}",
        ["unknown fields"] = () => $"{{ {Many(2_000, i => $"thisFieldIsNowhere{i}")} }}",
        ["unknown fields with long names"] = () => $"{{ {Many(20, i => $"{new string('t', 3_000)}{i}")} }}",
        ["unknown arguments"] = () => $"{{ {words.Arguments(Many(3_000, i => $"argument{i}: 1"))} }}",
        ["unknown types"] = () => $"query({Many(100, i => $"$v{i}: Nowhere{i}")}) {{ {words.Leaf} }}",
        ["unknown fragments"] = () => $"{{ {Many(2_000, i => $"...Nowhere{i}")} }}",
        ["fragments that nothing uses"] = () => $"{{ {words.Leaf} }} {Many(100, i => $"fragment F{i} on Query {{ {words.Leaf} }}")}",
        ["fragments of one name"] = () => $"{{ {words.Leaf} }} {Many(100, _ => $"fragment F on Query {{ {words.Leaf} }}")}",
        ["variables that are not defined"] = () => $"{{ {words.List($"[{Many(900, _ => "$nowhere")}]")} }}",
        ["variables that are not defined, far down"] = () => $"{{ {new string(' ', 50_000)} {words.List($"[{Many(900, _ => "$nowhere")}]")} }}",
        ["variables that are not used"] = () => $"query({Many(100, i => $"$v{i}: Int")}) {{ {words.Leaf} }}",
        ["variables of one name"] = () => $"query({Many(100, _ => "$v: Int")}) {{ {words.Number("$v")} }}",
        ["variables of the wrong type"] = () => $"query($v: String) {{ {words.List($"[{Many(900, _ => "$v")}]")} }}",
        ["operations"] = () => Many(2_500, i => $"query Q{i} {{ {words.Leaf} }}"),
        ["operations of one name"] = () => Many(50, _ => $"query Q {{ {words.Leaf} }}"),
        ["operations that share fragments"] = () => Many(50, i => $"query Q{i} {{ ...F0 }}") + Chain(30),
        ["brackets of selections"] = () => Nested(9_000, $"{{ {words.Open} ", "", ""),
        ["brackets of lists"] = () => $"{{ {words.List(Nested(30_000, "[", "", ""))}",
        ["brackets of objects"] = () => $"{{ {words.Filter(Nested(9_000, "{ and: ", "", ""))}",
        ["brackets of types"] = () => $"query($v: {Nested(30_000, "[", "", "")}",
        ["brackets that close"] = () => $"{{ {words.List(Nested(5_000, "[", "1", "]"))} }}",
        ["inline fragments within each other"] = () => Nested(10_000, "{ ... ", "", ""),
        ["inline fragments just as deep as may be"] = () => $"{{ {Nested(62, "... { ", words.Leaf, " }")} }}",
        ["a list of many items"] = () => $"{{ {words.List($"[{Many(9_000, _ => "1")}]")} }}",
        ["lists of many wrong items"] = () => $"{{ {words.List($"[{Many(1_000, _ => words.WrongItem)}]")} }}",
        ["an object of many unknown members"] = () => $"{{ {words.Filter($"{{ {Many(900, i => $"member{i}: 1")} }}")} }}",
        ["objects within objects to many unknown members"] = () =>
            $"{{ {words.Filter(Nested(25, "{ and: [", $"{{ {Many(300, i => $"member{i}: 1")} }}", "] }"))} }}",
        ["a number of many digits"] = () => $"{{ {words.Number(new string('9', 60_000))} }}",
        ["a number without end"] = () => $"{{ {words.Number("1e999999")} }}",
        ["a long string"] = () => $"{{ {words.Filter($"{{ {words.Text}: \"{new string('x', 60_000)}\" }}")} }}",
        ["a long string with escapes"] = () => $"{{ {words.Filter($"{{ {words.Text}: \"{Many(10_000, _ => "\\u0041", "")}\" }}")} }}",
        ["a long string with escapes in braces"] = () => $"{{ {words.Filter($"{{ {words.Text}: \"{Many(7_000, _ => "\\u{41}", "")}\" }}")} }}",
        ["a long block string"] = () => $"{{ {words.Filter($"{{ {words.Text}: \"\"\"{Many(14_000, _ => "\\\"\"\"", "")}\"\"\" }}")} }}",
        ["a block string of many lines"] = () => $"{{ {words.Filter($"{{ {words.Text}: \"\"\"{Many(10_000, _ => "\n x", "")}\"\"\" }}")} }}",
        ["a string that does not end"] = () => $"{{ {words.Filter($"{{ {words.Text}: \"{new string('x', 60_000)}")}",
        ["a block string that does not end"] = () => $"{{ {words.Filter($"{{ {words.Text}: \"\"\"{new string('"', 2)}{new string('x', 60_000)}")}",
        ["comments"] = () => $"{Many(20_000, _ => "#", "\n")}\n{{ {words.Leaf} }}",
        ["comments with backslashes"] = () => $"{Many(15_000, _ => "#\\", "\n")}\n{{ {words.Leaf} }}",
        ["byte order marks"] = () => $"{new string('\uFEFF', 20_000)}{{ {words.Leaf} }}",
        ["commas"] = () => $"{{ {new string(',', 60_000)} {words.Leaf} }}",
        ["a mistake at the end of a long line"] = () => $"{{ {words.Leaf} {new string(' ', 60_000)} )",
        ["a mistake after carriage returns"] = () => $"{{ {words.Leaf} {new string('\r', 60_000)} )",
        ["a mistake after a long string"] = () => $"{{ {words.Filter($"\"{new string('x', 60_000)}\" ]")}",
        ["a long name"] = () => $"{{ {new string('a', 65_000)} }}",
        ["too many bytes"] = () => $"{{ {words.Leaf} {new string(' ', 70_000)} }}",
        ["too many bytes in few characters"] = () => $"{{ {words.Leaf} # {new string('华', 30_000)}\n }}",
        ["definitions of types"] = () => $"{{ {words.Leaf} }} " + Many(1_000, i => $"type T{i} {{ a: Int }}"),
        ["types that extend the schema"] = () => "extend type Query { a: Int } { __typename }",
        ["nothing"] = () => "",
        ["the character NUL"] = () => new string('\0', 60_000),
        ["halves of surrogate pairs"] = () => new string('\uD83D', 20_000),
        ["selections on interfaces and types that double at each level"] = () => $"{{ {words.Item(Split(14))} }}",
        ["subscriptions of many fields"] = () => $"subscription {{ {Many(50, i => $"a{i}: {words.Leaf}")} }}",
    };

    private static string Many(int count, Func<int, string> one, string between = " ") =>
        string.Join(between, Enumerable.Range(0, count).Select(one));

    private static string Nested(int depth, string open, string inner, string close)
    {
        var text = new StringBuilder();
        text.Insert(0, open, depth).Append(inner);
        for (var level = 0; level < depth; level++)
        {
            text.Append(close);
        }

        return text.ToString();
    }

    private string Circle(int length) =>
        Many(length, i => $" fragment F{i} on Query {{ {words.Leaf} ...F{(i + 1) % length} }}");

    private string CircleThroughFields(int length) =>
        Many(length, i => $" fragment F{i} on {words.ItemType} {{ {words.Related(words.Related($"...F{(i + 1) % length}"))} }}");

    private string Chain(int length) =>
        Many(length, i => $" fragment F{i} on Query {{ ...F{i + 1} }}") + $" fragment F{length} on Query {{ {words.Leaf} }}";

    private string Doubling(int length) =>
        Many(length, i => $" fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}") + $" fragment F{length} on Query {{ {words.Leaf} }}";

    // What is on the interface belongs to both types, so each level has twice the groups of the one above.
    private string Split(int depth) => depth == 0
        ? words.Inner
        : $"{words.Related(Split(depth - 1))} {Many(2, i => $"... on {words.Types[i]} {{ {Tail(depth, $"x{depth}{i}")} }}")}";

    private string Tail(int depth, string leaf) => depth == 0
        ? $"{leaf}: {words.Inner}"
        : words.Related(Tail(depth - 1, leaf));
}
