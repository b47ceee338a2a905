using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Credit.OverLimit;
using FsCheck;
using FsCheck.Xunit;
using LanguageExt;
using Snapshooter.Xunit;
using static LanguageExt.Prelude;
using Event = CustomerGraph.Domain.Credit.Checks.OverLimitEvent;

namespace CustomerGraph.Persistence.Tests.Credit.OverLimit;

public sealed class OverLimitEventCodecProperties
{
    private static readonly DateTimeOffset Time = new DateTimeOffset(2026, 3, 2, 8, 30, 0, TimeSpan.FromHours(8)).AddTicks(1_234_567);

    private static readonly Seq<Event> Samples = Seq<Event>(
        new Event.Requested(
            new OverLimitAsk("OL-1", "S1", Amount.Literal(12.5m), Amount.Literal(130), Amount.Literal(100), Role.SalesManager, "旺季 \"peak\""),
            new Signature("E1", Role.Salesperson, Time),
            new DateOnly(2026, 4, 1)),
        new Event.Approved(new Signature("E2", Role.GeneralManager, Time), new DateOnly(2026, 4, 2)),
        new Event.Refused(new Signature("E2", Role.SalesManager, Time), "No."),
        new Event.Lapsed(Time));

    [Property(QuietOnSuccess = true)]
    public void What_is_written_is_read_again(long ticks, short offset, long units, NonNull<string> reason)
    {
        var signature = new Signature("E1", Role.HeadOffice, Instant(ticks, offset));
        var ask = new OverLimitAsk("OL-1", "S1", Amount.OfUnits(units), Amount.OfUnits(long.MinValue), Amount.OfUnits(long.MaxValue), Role.GeneralManager, Text(reason.Get));

        foreach (var happened in Seq<Event>(
            new Event.Requested(ask, signature, signature.Day), new Event.Approved(signature, signature.Day),
            new Event.Refused(signature, Text(reason.Get)), new Event.Lapsed(signature.At)))
        {
            Assert.Equal(happened, Again(happened));
            Assert.Equal(signature.At.Offset, Assert.IsType<Event.Lapsed>(Again(new Event.Lapsed(signature.At))).At.Offset);
        }
    }

    [Fact]
    public void Each_kind_of_event_is_read_again()
    {
        Assert.All(Samples, happened => Assert.Equal(happened, Again(happened)));
        Assert.Equal(typeof(Event).GetNestedTypes().ToHashSet(), Samples.Select(happened => happened.GetType()).ToHashSet());
    }

    /// <summary>What is in a database is never written anew: a change of these texts is a new form, and the old one is still read.</summary>
    [Fact]
    public void The_forms_in_the_database_stay_what_they_are() =>
        Samples.Map(OverLimitEventCodec.Instance.Write).Map(text => $"{text.Step} {text.Json}").ToArray().MatchSnapshot();

    private static Event Again(Event happened) => OverLimitEventCodec.Instance.Read(OverLimitEventCodec.Instance.Write(happened));

    private static DateTimeOffset Instant(long ticks, short offset) =>
        new DateTimeOffset(new DateTime(2000, 1, 1).AddTicks(ticks % TimeSpan.TicksPerDay), TimeSpan.FromMinutes(offset % (14 * 60)));

    /// <summary>A text without half characters; others are refused when they are entered.</summary>
    private static string Text(string any) => string.Concat(any.EnumerateRunes());
}
