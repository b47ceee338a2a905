namespace CustomerGraph.Domain.Credit.Decisions;

/// <summary>A step that leads from one state to another, by their names.</summary>
/// <param name="From">The state before.</param>
/// <param name="Step">The step.</param>
/// <param name="To">The state after; the same step may lead to several.</param>
public sealed record Transition(string From, string Step, string To)
{
    /// <summary>Every step that a workflow has, by state and step in the order of their lists.</summary>
    /// <param name="next">The states to which a step may lead from a state; none for a step that is not possible.</param>
    public static Seq<Transition> Of<TState, TStep>(Func<TState, TStep, Seq<TState>> next)
        where TState : struct, Enum
        where TStep : struct, Enum =>
        (from state in Enum.GetValues<TState>()
         from step in Enum.GetValues<TStep>()
         from after in next(state, step)
         select new Transition(state.ToString(), step.ToString(), after.ToString())).ToSeq().Strict();
}
