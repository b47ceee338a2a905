using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests.Customers;

/// <summary>What people say of a customer: how eager it is, and why it matters.</summary>
public sealed class JudgementProperties
{
    [DomainProperty]
    public void Enthusiasm_has_the_levels_from_1_to_5(int level, DateOnly day) =>
        Assert.Equal(
            level is >= 1 and <= 5
                ? Seq<EntryError>.Empty
                : Prelude.Seq1<EntryError>(new EntryError.OutOfRange("level", level, 1, 5)),
            Enthusiasm.Judge(level, day, Option<string>.None).FailToSeq());

    [DomainProperty]
    public void A_judgement_is_kept_as_it_was_passed(Enthusiasm judged) =>
        Assert.Equal(judged, Enthusiasm.Judge(judged.Level, judged.On, judged.Note).Accepted);

    [DomainProperty]
    public void A_key_customer_is_named_with_its_reason(KeyCustomer key) =>
        Assert.Equal(key, KeyCustomer.Name(key.Reason, key.Since).Accepted);

    [Fact]
    public void Everything_that_is_wrong_with_a_judgement_is_said_at_once() =>
        Assert.Equal(
            Prelude.Seq("level", "note"),
            Enthusiasm.Judge(6, default, new string('x', 2_001)).Refused.Map(error => error.Field));

    [Fact]
    public void The_longest_note_is_kept_and_an_empty_one_is_none()
    {
        var longest = new string('x', 2_000);

        Assert.Equal(longest, Enthusiasm.Judge(1, default, longest).Accepted.Note);
        Assert.True(Enthusiasm.Judge(5, default, "").Accepted.Note.IsNone);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void Nobody_is_a_key_customer_without_a_reason(string reason) =>
        Assert.Equal(
            Prelude.Seq1<EntryError>(new EntryError.Missing("reason")), KeyCustomer.Name(reason, default).Refused);

    [Fact]
    public void A_reason_has_room_for_2000_characters()
    {
        Assert.True(KeyCustomer.Name(new string('x', 2_000), default).IsSuccess);
        Assert.Equal(
            Prelude.Seq1<EntryError>(new EntryError.TooLong("reason", 2_001, 2_000)),
            KeyCustomer.Name(new string('x', 2_001), default).Refused);
    }
}
