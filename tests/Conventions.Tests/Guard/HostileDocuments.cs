using System.Text;

namespace CustomerGraph.Conventions.Tests.Guard;

/// <summary>Documents that the engine cannot stand by itself. They are built here, and stand nowhere as text.</summary>
internal static class HostileDocuments
{
    /// <summary>Every kind, by name, over the fields of <see cref="Shelf"/>.</summary>
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>
    {
        ["a fragment that spreads itself"] = () => "{ ...F0 }" + Circle(1),
        ["fragments in a circle"] = () => "{ ...F0 }" + Circle(40),
        ["fragments in a circle that nothing uses"] = () => "{ title }" + Circle(3),
        ["fragments in a circle through fields"] = () => "{ item { ...F0 } }" + CircleThroughFields(20),
        ["a chain of fragments"] = () => "{ ...F0 }" + Chain(1_500),
        ["spreads that double"] = () => "{ ...F0 }" + Doubling(60),
        ["spreads that double without a chain being too long"] = () => "{ ...F0 }" + Doubling(9),
        ["fields many times"] = () => $"{{ {Many(10_000, _ => "title")} }}",
        ["objects many times"] = () => $"{{ {Many(3_000, _ => "item { title }")} }}",
        ["objects within objects many times"] = () => $"{{ {Many(10, _ => $"item {{ {Many(10, _ => $"related {{ {Many(10, _ => "title")} }}")} }}")} }}",
        ["aliases"] = () => $"{{ {Many(5_000, i => $"a{i}: title")} }}",
        ["aliases of introspection"] = () => $"{{ {Many(200, i => $"a{i}: __schema {{ types {{ fields {{ name }} }} }}")} }}",
        ["introspection within introspection"] = () => $"{{ __schema {{ types {Nested(6, "fields { type ", "{ name }", " }")} }} }}",
        ["unknown directives"] = () => $"{{ title {Many(20_000, _ => "@x")} }}",
        ["unknown directives on variables"] = () => $"query({Many(90, i => $"$v{i}: Int {Many(100, _ => "@x")}")}) {{ title }}",
        ["known directives"] = () => $"{{ title {Many(3_000, _ => "@skip(if: false)")} }}",
        ["unknown fields"] = () => $"{{ {Many(2_000, i => $"thisFieldIsNowhere{i}")} }}",
        ["unknown fields with long names"] = () => $"{{ {Many(20, i => $"{new string('t', 3_000)}{i}")} }}",
        ["unknown arguments"] = () => $"{{ title({Many(3_000, i => $"argument{i}: 1")}) }}",
        ["unknown types"] = () => $"query({Many(100, i => $"$v{i}: Nowhere{i}")}) {{ title }}",
        ["unknown fragments"] = () => $"{{ {Many(2_000, i => $"...Nowhere{i}")} }}",
        ["fragments that nothing uses"] = () => $"{{ title }} {Many(100, i => $"fragment F{i} on Query {{ title }}")}",
        ["fragments of one name"] = () => $"{{ title }} {Many(100, _ => "fragment F on Query { title }")}",
        ["variables that are not defined"] = () => $"{{ title(b: [{Many(900, _ => "$nowhere")}]) }}",
        ["variables that are not defined, far down"] = () => $"{{ {new string(' ', 50_000)} title(b: [{Many(900, _ => "$nowhere")}]) }}",
        ["variables that are not used"] = () => $"query({Many(100, i => $"$v{i}: Int")}) {{ title }}",
        ["variables of one name"] = () => $"query({Many(100, _ => "$v: Int")}) {{ title(a: $v) }}",
        ["variables of the wrong type"] = () => $"query($v: String) {{ title(b: [{Many(900, _ => "$v")}]) }}",
        ["operations"] = () => Many(2_500, i => $"query Q{i} {{ title }}"),
        ["operations of one name"] = () => Many(50, _ => "query Q { title }"),
        ["operations that share fragments"] = () => Many(50, i => $"query Q{i} {{ ...F0 }}") + Chain(30),
        ["brackets of selections"] = () => Nested(9_000, "{ item ", "", ""),
        ["brackets of lists"] = () => $"{{ title(b: {Nested(30_000, "[", "", "")}",
        ["brackets of objects"] = () => $"{{ title(f: {Nested(9_000, "{ and: ", "", "")}",
        ["brackets of types"] = () => $"query($v: {Nested(30_000, "[", "", "")}",
        ["brackets that close"] = () => $"{{ title(b: {Nested(5_000, "[", "1", "]")}) }}",
        ["inline fragments within each other"] = () => Nested(10_000, "{ ... ", "", ""),
        ["inline fragments just as deep as may be"] = () => $"{{ {Nested(62, "... { ", "title", " }")} }}",
        ["a list of many items"] = () => $"{{ title(b: [{Many(9_000, _ => "1")}]) }}",
        ["lists of many wrong items"] = () => $"{{ title(b: [{Many(1_000, _ => "\"x\"")}]) }}",
        ["an object of many unknown members"] = () => $"{{ title(f: {{ {Many(900, i => $"member{i}: 1")} }}) }}",
        ["objects within objects to many unknown members"] = () =>
            $"{{ title(f: {Nested(25, "{ and: [", $"{{ {Many(300, i => $"member{i}: 1")} }}", "] }")}) }}",
        ["a number of many digits"] = () => $"{{ title(a: {new string('9', 60_000)}) }}",
        ["a number without end"] = () => "{ title(a: 1e999999) }",
        ["a long string"] = () => $"{{ title(f: {{ title: \"{new string('x', 60_000)}\" }}) }}",
        ["a long string with escapes"] = () => $"{{ title(f: {{ title: \"{Many(10_000, _ => "\\u0041", "")}\" }}) }}",
        ["a long string with escapes in braces"] = () => $"{{ title(f: {{ title: \"{Many(7_000, _ => "\\u{41}", "")}\" }}) }}",
        ["a long block string"] = () => $"{{ title(f: {{ title: \"\"\"{Many(14_000, _ => "\\\"\"\"", "")}\"\"\" }}) }}",
        ["a block string of many lines"] = () => $"{{ title(f: {{ title: \"\"\"{Many(10_000, _ => "\n x", "")}\"\"\" }}) }}",
        ["a string that does not end"] = () => $"{{ title(f: {{ title: \"{new string('x', 60_000)}",
        ["a block string that does not end"] = () => $"{{ title(f: {{ title: \"\"\"{new string('"', 2)}{new string('x', 60_000)}",
        ["comments"] = () => $"{Many(20_000, _ => "#", "\n")}\n{{ title }}",
        ["comments with backslashes"] = () => $"{Many(15_000, _ => "#\\", "\n")}\n{{ title }}",
        ["byte order marks"] = () => $"{new string('\uFEFF', 20_000)}{{ title }}",
        ["commas"] = () => $"{{ {new string(',', 60_000)} title }}",
        ["a mistake at the end of a long line"] = () => $"{{ title {new string(' ', 60_000)} )",
        ["a mistake after carriage returns"] = () => $"{{ title {new string('\r', 60_000)} )",
        ["a mistake after a long string"] = () => $"{{ title(f: \"{new string('x', 60_000)}\" ]",
        ["a long name"] = () => $"{{ {new string('a', 65_000)} }}",
        ["too many bytes"] = () => $"{{ title {new string(' ', 70_000)} }}",
        ["too many bytes in few characters"] = () => $"{{ title # {new string('华', 30_000)}\n }}",
        ["definitions of types"] = () => "{ title } " + Many(1_000, i => $"type T{i} {{ a: Int }}"),
        ["types that extend the schema"] = () => "extend type Query { a: Int } { title }",
        ["nothing"] = () => "",
        ["the character NUL"] = () => new string('\0', 60_000),
        ["halves of surrogate pairs"] = () => new string('\uD83D', 20_000),
        ["selections on interfaces and types that double at each level"] = () => $"{{ item {{ {Split(14)} }} }}",
        ["subscriptions of many fields"] = () => $"subscription {{ {Many(50, i => $"a{i}: title")} }}",
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

    private static string Circle(int length) =>
        Many(length, i => $" fragment F{i} on Query {{ title ...F{(i + 1) % length} }}");

    private static string CircleThroughFields(int length) =>
        Many(length, i => $" fragment F{i} on Item {{ related {{ related {{ ...F{(i + 1) % length} }} }} }}");

    private static string Chain(int length) =>
        Many(length, i => $" fragment F{i} on Query {{ ...F{i + 1} }}") + $" fragment F{length} on Query {{ title }}";

    private static string Doubling(int length) =>
        Many(length, i => $" fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}") + $" fragment F{length} on Query {{ title }}";

    // What is on the interface belongs to both types, so each level has twice the groups of the one above.
    private static string Split(int depth) => depth == 0
        ? "title"
        : $"related {{ {Split(depth - 1)} }} {Many(2, i => $"... on {(i == 0 ? "Book" : "Film")} {{ {Tail(depth, $"x{depth}{i}")} }}")}";

    private static string Tail(int depth, string leaf) => depth == 0
        ? $"{leaf}: title"
        : $"related {{ {Tail(depth - 1, leaf)} }}";
}
