using CustomerGraph.Domain.Access.Audit;

namespace CustomerGraph.Domain.Tests.Generators;

/// <summary>A trail of some length as it was written, and its head.</summary>
public sealed record Trail(IReadOnlyList<ChainedEntry> Entries, AuditHead Head)
{
    /// <summary>The trail of these facts.</summary>
    public static Trail Of(IEnumerable<AuditFact> facts)
    {
        var entries = new List<ChainedEntry>();
        var head = AuditHead.Start;

        foreach (var fact in facts)
        {
            (var entry, head) = head.Add(fact);
            entries.Add(entry);
        }

        return new Trail(entries, head);
    }

    public override string ToString() => $"{Head}: {string.Join(", ", Entries.Select(entry => entry.Entry.Fact.ToString()))}";
}

/// <summary>A trail, and two places in it, the first before the second.</summary>
public sealed record TrailAndPlaces(Trail Trail, int First, int Second, AuditFact Other);

/// <summary>What the audit trail says, and trails of it.</summary>
public static class AuditArbitraries
{
    private static readonly DateTimeOffset Day = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Few, and with ends that meet: an "a" and a "b" are easily taken for an "ab".</summary>
    private static readonly Gen<string> Texts = Gen.Elements("", "a", "b", "ab", "ba", "é", "名", "\U0001f600", "\u0001a");

    private static readonly Gen<Option<string>> MaybeTexts =
        Gen.OneOf(Gen.Constant(Option<string>.None), Texts.Select(text => (Option<string>)text));

    /// <summary>Facts that can be stored; often the same ones.</summary>
    public static Arbitrary<AuditFact> Facts() => Fact(Texts).ToArbitrary();

    /// <summary>From one entry to a few.</summary>
    public static Arbitrary<Trail> Trails() =>
        (from count in Gen.Choose(1, 9) from facts in Fact(Texts).ListOf(count) select Trail.Of(facts)).ToArbitrary();

    /// <summary>From two entries to a few.</summary>
    public static Arbitrary<TrailAndPlaces> Places() =>
        (from count in Gen.Choose(2, 9)
         from facts in Fact(Texts).ListOf(count)
         from first in Gen.Choose(1, count - 1)
         from second in Gen.Choose(first + 1, count)
         from other in Fact(Texts)
         select new TrailAndPlaces(Trail.Of(facts), first, second, other)).ToArbitrary();

    private static Gen<AuditFact> Fact(Gen<string> texts) =>
        from kind in Gen.Elements(Enum.GetValues<AuditKind>())
        from actor in texts
        from microseconds in Gen.Choose(0, 2)
        from operation in texts
        from type in texts
        from code in MaybeTexts
        from rows in Gen.Elements(1L, 0L, long.MaxValue)
        from count in Gen.Choose(0, 2)
        from fields in texts.ListOf(count)
        from allowed in Gen.Elements(true, false)
        from purpose in MaybeTexts
        select new AuditFact(
            kind, actor, Day.AddMicroseconds(microseconds), operation, type, code, rows, fields.ToSeq().Strict(), allowed, purpose);
}
