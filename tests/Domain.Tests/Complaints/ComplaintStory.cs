using CustomerGraph.Domain.Complaints;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Complaints;

/// <summary>A complaint with all that happened to it, and what somebody tries with it next.</summary>
/// <param name="Events">From the recording on.</param>
/// <param name="State">What they come to, step by step.</param>
/// <param name="Attempt">What is tried next.</param>
public sealed record ComplaintStory(Seq<ComplaintEvent> Events, Complaint State, ComplaintCommand Attempt)
{
    private const int Longest = 50;

    public static readonly Gen<ComplaintStory> Stories =
        from first in Gen.Choose(0, 11)
        from count in Gen.Choose(0, Longest)
        from moves in Gen.Choose(0, 1 << 24).ListOf(count)
        from next in Gen.OneOf(Gen.Choose(0, 1 << 24), Gen.Choose(0, 1 << 22).Select(AnyStep))
        from hours in Gen.Frequency((9, Gen.Choose(0, 30)), (1, Gen.Constant(-1)))
        select Tell(first, moves, next, hours);

    private static int AnyStep(int move) => (move * 4) + 3;

    private static ComplaintStory Tell(int first, IReadOnlyList<int> moves, int next, int hours)
    {
        ComplaintEvent recorded = ComplaintWorkflow.Record(ComplaintMoves.Entry(first), ComplaintPeople.Seller, ComplaintMoves.Monday).Success;
        var (events, state) = (Seq1(recorded), ComplaintWorkflow.Begin((ComplaintEvent.Recorded)recorded));

        foreach (var move in moves)
        {
            foreach (var happened in ComplaintWorkflow.Decide(
                ComplaintMoves.Of(move, state, state.Since.AddHours(move % 50)), state, ComplaintMoves.Policy).RightToSeq())
            {
                (events, state) = (events.Add(happened), ComplaintWorkflow.Evolve(state, happened));
            }
        }

        return new ComplaintStory(events.Strict(), state, ComplaintMoves.Of(next, state, state.Since.AddHours(hours)));
    }
}
