using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Tests.Generators;
using static CustomerGraph.Domain.Tests.FieldRules;

namespace CustomerGraph.Domain.Tests.Kernel;

public sealed class EntryProperties
{
    private const int Longest = EnteredText.Longest;

    [DomainProperty]
    public void A_text_is_kept_to_the_letter_or_refused_under_its_field(EnteredText text) =>
        KeepsOrRefuses(text.Value, IsText(text.Value, Longest), Entry.Text("field", text.Value, Longest));

    [DomainProperty]
    public void A_code_is_kept_to_the_letter_or_refused_under_its_field(EnteredText text) =>
        KeepsOrRefuses(text.Value, IsCode(text.Value, Longest), Entry.Code("field", text.Value, Longest));

    [DomainProperty]
    public void Every_code_is_a_text(EnteredText text) =>
        Entry.Code("field", text.Value, Longest).IfSuccess(code =>
            Assert.Equal(code, Entry.Text("field", text.Value, Longest).Accepted));

    [DomainProperty]
    public void What_may_be_left_out_is_none_or_as_what_must_be_there(EnteredText text)
    {
        var isBlank = string.IsNullOrWhiteSpace(text.Value);

        Assert.Equal(
            isBlank ? Option<string>.None : Entry.Text("field", text.Value, Longest).Map(Prelude.Some),
            Entry.Optional("field", text.Value, Longest));
        Assert.Equal(
            text.Value == "" ? Option<string>.None : Entry.Code("field", text.Value, Longest).Map(Prelude.Some),
            Entry.OptionalCode("field", text.Value, Longest));
        Assert.Equal(Option<string>.None, Entry.Optional("field", Option<string>.None, Longest).Accepted);
        Assert.Equal(Option<string>.None, Entry.OptionalCode("field", Option<string>.None, Longest).Accepted);
    }

    [DomainProperty]
    public void A_longer_field_keeps_what_a_shorter_one_does(EnteredText text, byte more) =>
        Entry.Text("field", text.Value, Longest).IfSuccess(kept =>
            Assert.Equal(kept, Entry.Text("field", text.Value, Longest + more).Accepted));

    [DomainProperty]
    public void A_number_is_kept_if_it_is_between_its_ends_and_they_belong_to_it(int value, int one, int other)
    {
        var (least, most) = (Math.Min(one, other), Math.Max(one, other));

        KeepsOrRefuses(value, least <= value && value <= most, Entry.Between("field", value, least, most));
        Assert.True(Entry.Between("field", least, least, most).IsSuccess);
        Assert.True(Entry.Between("field", most, least, most).IsSuccess);
        Assert.True(Entry.Between("field", Option<int>.None, least, most).Accepted.IsNone);
    }

    [DomainProperty]
    public void An_amount_is_kept_exactly_or_refused_for_being_too_fine_or_too_large(Entered number)
    {
        var read = Entry.Exactly("field", number.Value);
        var units = new Fraction(number.Value).Times(10_000);

        KeepsOrRefuses(
            number.Value,
            units.IsWhole && units.IsBetween(long.MinValue, long.MaxValue),
            read.Map(amount => amount.Value));
        Assert.Equal(units.IsWhole, !read.FailToSeq().Exists(error => error is EntryError.TooPrecise));
        Assert.Equal(
            read.Map(amount => amount.Value),
            Entry.ExactQuantity("field", number.Value).Map(quantity => quantity.Value));
        Assert.Equal(read.Map(Prelude.Some), Entry.Exactly("field", Prelude.Some(number.Value)));
    }

    [DomainProperty]
    public void An_amount_that_must_not_be_negative_is_one_that_is_not(Entered number) =>
        KeepsOrRefuses(
            number.Value,
            IsAmount(number.Value),
            Entry.NotNegative("field", number.Value).Map(amount => amount.Value));

    [DomainProperty]
    public void A_value_is_kept_if_its_list_has_it(int value) =>
        KeepsOrRefuses((Role)value, value is >= 0 and < 9, Entry.Known("field", (Role)value));

    private static void KeepsOrRefuses<T>(T entered, bool isRight, Validation<EntryError, T> read) =>
        read.Match(
            Succ: kept =>
            {
                Assert.True(isRight, $"{entered} was kept.");
                Assert.Equal(entered, kept);
            },
            Fail: errors =>
            {
                Assert.False(isRight, $"{entered} was refused: {errors}.");
                Assert.Equal("field", Assert.Single(errors).Field);
            });
}
