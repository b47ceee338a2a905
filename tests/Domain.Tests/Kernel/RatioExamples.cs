using System.Reflection;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests.Kernel;

public sealed class RatioExamples
{
    [Fact]
    public void A_quarter_is_not_twenty_five() =>
        Assert.Equal(0.25m, Ratio.Of(Amount.Literal(20), Amount.Literal(80), AbsentReason.NoSales).Value);

    [Fact]
    public void Is_unknown_by_default()
    {
        Assert.Null(default(Ratio).Value);
        Assert.Equal(AbsentReason.Unknown, default(Ratio).Reason);
        Assert.Equal(Ratio.Absent(AbsentReason.Unknown).ToEither(), default(Ratio).ToEither());
    }

    [Fact]
    public void Zero_is_a_number_and_no_reason() => Assert.Equal(0m, Ratio.Of(0).ToEither().Success);

    [Fact]
    public void Every_reason_is_listed_once_with_a_name_and_a_sentence_of_its_own()
    {
        var reasons = typeof(AbsentReason)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<AbsentReason>();

        Assert.Equal(reasons, AbsentReason.All);
        Assert.Equal(AbsentReason.All.Count, AbsentReason.All.Map(reason => reason.Code).Distinct().Count);
        Assert.Equal(AbsentReason.All.Count, AbsentReason.All.Map(reason => reason.Sentence).Distinct().Count);
        Assert.All(AbsentReason.All, reason =>
        {
            Assert.Matches("^[A-Z]+(_[A-Z]+)*$", reason.Code);
            Assert.EndsWith(".", reason.Sentence, StringComparison.Ordinal);
        });
    }
}
