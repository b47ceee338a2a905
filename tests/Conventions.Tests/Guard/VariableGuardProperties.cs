using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerGraph.Conventions.Guard;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CustomerGraph.Conventions.Tests.Guard;

[Properties(Arbitrary = [typeof(AnyVariables)])]
public sealed class VariableGuardProperties
{
    [Property]
    public void Variables_pass_when_they_just_keep_every_limit(SentVariables sent) =>
        Assert.Null(VariableGuard.Check("variables", sent.Json, LimitsOf(sent)));

    [Property]
    public void Variables_are_refused_when_any_limit_is_one_less(SentVariables sent)
    {
        var limits = LimitsOf(sent);

        Assert.Multiple(
            () => AssertRefused(sent, limits.MaxVariableBytes, limits with { MaxVariableBytes = limits.MaxVariableBytes - 1 }),
            () => AssertRefused(sent, limits.MaxVariableValues, limits with { MaxVariableValues = limits.MaxVariableValues - 1 }),
            () => AssertRefused(sent, limits.MaxValueDepth, limits with { MaxValueDepth = limits.MaxValueDepth - 1 }),
            () => AssertRefused(sent, limits.MaxDigits, limits with { MaxDigits = limits.MaxDigits - 1 }),
            () => AssertRefused(sent, limits.MaxListItems, limits with { MaxListItems = limits.MaxListItems - 1 }));
    }

    [Theory]
    [InlineData("1e308", true)]
    [InlineData("-1e308", true)]
    [InlineData("1e309", false)]
    [InlineData("-1e309", false)]
    [InlineData("1E99999999", false)]
    [InlineData("1e-99999999", true)]
    public void A_number_that_would_be_infinite_is_refused(string number, bool passes)
    {
        var json = JsonSerializer.Deserialize<JsonElement>($$"""{ "a": { "b": [{{number}}] } }""");
        var refusal = VariableGuard.Check("variables", json, new GuardOptions());

        Assert.Equal(passes, refusal is null);
        Assert.Equal(passes, DocumentGuard.Read($"{{ a(b: [{number}]) }}", new GuardOptions()) is DocumentReading.Read);
    }

    [Fact]
    public void A_refusal_names_the_variable_the_limit_and_its_value()
    {
        var json = JsonSerializer.Deserialize<JsonElement>("""{ "fine": 1, "where": { "and": [1, 2, 3] } }""");

        var refusal = VariableGuard.Check("variables", json, new GuardOptions { MaxListItems = 2 })!;

        Assert.Equal(GuardCodes.VariableLimit, refusal.Code);
        Assert.Equal("The member `where` of the variables has more than 2 items in a list or members in an object.", refusal.Message);
        Assert.Equal("where", refusal.Extensions!["member"]);
        Assert.Equal(2, refusal.Extensions["allowed"]);
    }

    private static void AssertRefused(SentVariables sent, int measured, GuardOptions limits) =>
        Assert.True(measured == 0 || VariableGuard.Check("variables", sent.Json, limits) is not null);

    private static GuardOptions LimitsOf(SentVariables sent)
    {
        var values = sent.Tree.SelectMany(member => Within(member.Value, 1)).ToList();

        return new GuardOptions
        {
            MaxVariableBytes = sent.Text.Length,
            MaxVariableValues = values.Count,
            MaxValueDepth = values.Where(value => value.Node is JsonArray or JsonObject).Select(value => value.Depth).DefaultIfEmpty().Max(),
            MaxDigits = values.Select(value => value.Node is JsonValue number && number.GetValueKind() == JsonValueKind.Number
                ? number.ToJsonString().Length : 0).DefaultIfEmpty().Max(),
            MaxListItems = values.Select(value => value.Node switch
            {
                JsonArray list => list.Count,
                JsonObject members => members.Count,
                _ => 0,
            }).Append(sent.Tree.Count).Max(),
        };
    }

    private static IEnumerable<(JsonNode? Node, int Depth)> Within(JsonNode? node, int depth) => (node switch
    {
        JsonArray list => list.SelectMany(item => Within(item, depth + 1)),
        JsonObject members => members.SelectMany(member => Within(member.Value, depth + 1)),
        _ => [],
    }).Prepend((node, depth));
}

/// <summary>Variables as they are sent.</summary>
public sealed record SentVariables(JsonObject Tree)
{
    public string Text { get; } = Tree.ToJsonString();

    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Text);

    public override string ToString() => Text;
}

public static class AnyVariables
{
    public static Arbitrary<SentVariables> Any() =>
        Arb.From(Members(4).Select(members => new SentVariables(members)));

    private static Gen<JsonNode?> Value(int depth) => depth == 0
        ? Leaf()
        : Gen.Frequency(
            (3, Leaf()),
            (1, Value(depth - 1).ListOf().Resize(4).Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())]))),
            (1, Members(depth - 1).Select(members => (JsonNode?)members)));

    private static Gen<JsonObject> Members(int depth) =>
        from names in Gen.Elements("a", "b", "c", "d").ListOf().Resize(4)
        from values in Value(depth).ListOf(names.Distinct().Count())
        select new JsonObject(names.Distinct().Zip(values, (name, value) => KeyValuePair.Create(name, value?.DeepClone())));

    private static Gen<JsonNode?> Leaf() => Gen.Elements("null", "true", "\"1234567890\"", "0", "-12", "3.25", "1e5", "123456789012")
        .Select(json => JsonNode.Parse(json));
}
