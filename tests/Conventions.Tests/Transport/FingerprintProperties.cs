using System.Numerics;
using CustomerGraph.Conventions.Transport.Idempotency;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CustomerGraph.Conventions.Tests.Transport;

[Properties(Arbitrary = [typeof(FingerprintProperties)], QuietOnSuccess = true)]
public sealed class FingerprintProperties
{
    /// <summary>Variables as JSON gives them, small enough that two of them are equal now and then.</summary>
    public static Arbitrary<Variables> AnyVariables() =>
        Members(2).Select(members => new Variables(members)).ToArbitrary();

    [Property]
    public bool The_order_of_members_does_not_matter(Variables variables) =>
        Of(variables.Members) == Of((Dictionary<string, object?>)Reversed(variables.Members)!);

    [Property(MaxTest = 1000)]
    public bool It_is_the_same_only_for_the_same(Variables one, Variables other) =>
        (Of(one.Members) == Of(other.Members)) == (Shown(one.Members) == Shown(other.Members));

    [Property]
    public bool Text_cannot_pretend_to_be_structure(string a, string b) =>
        (a == b) == (Fingerprint.Of(a, null, null) == Fingerprint.Of(b, null, null))
        && (a.Length == 0 || Fingerprint.Of(a, b, null) != Fingerprint.Of(b + a, "", null) || b.Length == 0);

    [Fact]
    public void The_generator_makes_equal_and_different_ones()
    {
        var made = Members(2).Sample(500).Select(Shown).ToList();

        Assert.True(made.Distinct().Count() is > 50 and < 500);
    }

    private static string Of(Dictionary<string, object?> variables) => Fingerprint.Of("{ q }", null, variables);

    private static Gen<Dictionary<string, object?>> Members(int depth) =>
        from names in Gen.Elements("a", "b", "c").ListOf().Select(names => names.Distinct().ToArray())
        from values in Gen.ArrayOf(Value(depth), names.Length)
        select names.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second);

    private static Gen<object?> Value(int depth)
    {
        var leaf = Gen.Elements<object?>(null, true, false, 0, 1, 1.5m, 1L << 40, BigInteger.Pow(10, 30), "", "1", "a", "null");

        return depth == 0
            ? leaf
            : Gen.OneOf(
                leaf,
                Members(depth - 1).Select(members => (object?)members),
                Value(depth - 1).ListOf().Select(items => (object?)items.ToList()));
    }

    private static object? Reversed(object? value) => value switch
    {
        Dictionary<string, object?> members => members.Reverse().ToDictionary(member => member.Key, member => Reversed(member.Value)),
        List<object?> items => items.Select(Reversed).ToList(),
        _ => value,
    };

    private static string Shown(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        Dictionary<string, object?> members => $"{{{string.Join(",", members.OrderBy(member => member.Key).Select(member => member.Key + ":" + Shown(member.Value)))}}}",
        List<object?> items => $"[{string.Join(",", items.Select(Shown))}]",
        _ => FormattableString.Invariant($"{value}"),
    };

    public sealed record Variables(Dictionary<string, object?> Members)
    {
        public override string ToString() => Shown(Members);
    }
}
