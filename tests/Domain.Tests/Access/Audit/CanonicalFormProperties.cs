using System.Buffers;
using System.Text;
using CustomerGraph.Domain.Access.Audit;

namespace CustomerGraph.Domain.Tests.Access.Audit;

public sealed class CanonicalFormProperties
{
    [DomainProperty(MaxTest = 1_000)]
    public void Two_entries_have_the_same_form_only_if_they_are_the_same(AuditFact one, AuditFact other, bool sameFact, byte position, byte otherPosition)
    {
        var left = new AuditEntry(position % 3, one);
        var right = new AuditEntry(otherPosition % 3, sameFact ? one with { } : other);

        Assert.Equal(left == right, Form(left).SequenceEqual(Form(right)));
    }

    [DomainProperty]
    public void What_ends_in_one_text_cannot_begin_in_the_next(AuditFact fact) =>
        Assert.NotEqual(
            Form(new AuditEntry(1, fact with { Actor = "a", Operation = "b" })),
            Form(new AuditEntry(1, fact with { Actor = "ab", Operation = "" })));

    [DomainProperty]
    public void The_same_time_has_the_same_form_in_every_time_zone(AuditFact fact, byte hours) =>
        Assert.Equal(
            Form(new AuditEntry(1, fact)),
            Form(new AuditEntry(1, fact with { At = fact.At.ToOffset(TimeSpan.FromHours(hours % 14)) })));

    [DomainProperty]
    public void Half_a_character_has_no_form(AuditFact fact) =>
        Assert.Throws<EncoderFallbackException>(() => Form(new AuditEntry(1, fact with { Actor = "\ud800" })));

    [Fact]
    public void The_form_is_the_one_in_the_documentation() =>
        Assert.Equal(
            "01" + "0000000000000007" + "00000002" + "08de783a15a8a800" + "0000000000000001" + "00"
            + "00000001" + "61" + "00000002" + "6f70" + "00000001" + "74" + "01" + "00000002" + "c3a9"
            + "00000001" + "00000001" + "66" + "00",
            Convert.ToHexStringLower(Form(new AuditEntry(7, new AuditFact(
                AuditKind.Read, "a", new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), "op", "t", "é", 1, LanguageExt.Prelude.Seq1("f"), Allowed: false)))));

    private static byte[] Form(AuditEntry entry)
    {
        var bytes = new ArrayBufferWriter<byte>();
        CanonicalForm.Write(bytes, entry);

        return bytes.WrittenSpan.ToArray();
    }
}
