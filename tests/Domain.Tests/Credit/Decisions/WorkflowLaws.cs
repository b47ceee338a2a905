using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Tests.Credit.Decisions;

/// <summary>What holds for every decision about credit, whatever it is about.</summary>
public abstract class WorkflowLaws<TEntity, TCommand, TEvent>
    where TEntity : class
{
    private const int Longest = 8;

    protected abstract StateDiagram Diagram { get; }

    /// <summary>What people begin.</summary>
    protected abstract Gen<TEntity> Beginnings { get; }

    protected abstract Either<DecisionError, Seq<TEvent>> Decide(TCommand command, TEntity entity);

    protected abstract TEntity Evolve(TEntity entity, TEvent happened);

    protected abstract (string State, DateTimeOffset Since) At(TEntity entity);

    protected abstract (string Step, DateTimeOffset At) At(TCommand command);

    /// <summary>The signatures that must be of different people.</summary>
    protected abstract Seq<Signature> Signatures(TEntity entity);

    /// <summary>What people try at a time, whether it makes sense or not.</summary>
    protected abstract Gen<TCommand> Commands(DateTimeOffset at);

    /// <summary>The errors that may be met.</summary>
    protected abstract Seq<Type> Errors { get; }

    [Fact]
    public void What_the_table_leaves_out_is_not_allowed_and_nothing_else() => ForAll((entity, command) =>
    {
        var known = !Cells(entity, command).IsEmpty;

        Assert.Equal(!known && At(command).At >= At(entity).Since, Decide(command, entity).Case is DecisionError.NotAllowedIn);
    });

    [Fact]
    public void What_is_decided_leads_to_a_state_of_the_table_at_the_time_asked_for() => ForAll((entity, command) =>
        Decide(command, entity).IfRight(events =>
        {
            var after = events.Fold(entity, Evolve);

            Assert.Contains(At(after).State, Cells(entity, command).Map(one => one.To));
            Assert.Equal(At(command).At, At(after).Since);
        }));

    [Fact]
    public void What_was_not_decided_for_a_state_cannot_happen_in_it() => ForAll((entity, command, other) =>
        Decide(command, entity).IfRight(events =>
        {
            if (Cells(other, command).IsEmpty)
            {
                Assert.Throws<InvalidOperationException>(() => events.Fold(other, Evolve));
            }
        }));

    [Fact]
    public void What_is_over_is_never_edited() => ForAll((entity, command) =>
    {
        if (Diagram.Ends.Contains(At(entity).State))
        {
            Assert.True(Decide(command, entity).IsLeft);
        }
    });

    [Fact]
    public void Nobody_signs_twice() => ForAll((entity, _) =>
        Assert.Equal(Signatures(entity).Count, Signatures(entity).Map(one => one.By).Distinct().Count));

    [Fact]
    public void Nothing_is_done_on_an_old_picture() => ForAll((entity, command) =>
    {
        if (At(command).At < At(entity).Since)
        {
            Assert.Equal(new DecisionError.OutOfDate(At(entity).Since), Decide(command, entity).Failure);
        }
    });

    /// <summary>Without it the laws above could hold because nothing they speak of was ever generated.</summary>
    [Fact]
    public void The_stories_reach_every_state_with_every_step_and_take_every_step_of_the_table()
    {
        var attempts = Attempts.Sample(4_000, 50).ToList();
        var states = Diagram.Transitions.Bind(one => Prelude.Seq(one.From, one.To)).Distinct();
        var steps = Diagram.Transitions.Map(one => one.Step).Distinct();

        Assert.Equal(states.Count * steps.Count, attempts.Select(one => (At(one.Entity).State, At(one.Command).Step)).Distinct().Count());
        Assert.Equal(
            Diagram.Transitions.Map(one => (one.From, one.Step, one.To)).Order(),
            attempts.SelectMany(one => Decide(one.Command, one.Entity)
                .Map(events => (At(one.Entity).State, At(one.Command).Step, At(events.Fold(one.Entity, Evolve)).State))
                .ToSeq()).Distinct().Order());
        Assert.Equal(
            Errors.Map(type => type.Name).Order(),
            attempts.Select(one => Decide(one.Command, one.Entity).Case).OfType<DecisionError>().Select(error => error.GetType().Name).Distinct().Order());
    }

    protected Gen<TEntity> Entities =>
        from beginning in Beginnings
        from count in Gen.Choose(0, Longest)
        from entity in After(Gen.Constant(beginning), count)
        select entity;

    private Gen<(TEntity Entity, TCommand Command)> Attempts =>
        from entity in Entities
        from command in Next(entity)
        select (entity, command);

    private Gen<TEntity> After(Gen<TEntity> entities, int count) => count == 0
        ? entities
        : After(
            from entity in entities
            from command in Next(entity)
            select Decide(command, entity).Match(Right: events => events.Fold(entity, Evolve), Left: _ => entity),
            count - 1);

    /// <summary>Mostly soon after the last change, now and then before it or a month later.</summary>
    private Gen<TCommand> Next(TEntity entity) =>
        from hours in Gen.Frequency((8, Gen.Choose(0, 5)), (1, Gen.Constant(-1)), (1, Gen.Choose(29 * 24, 31 * 24)))
        from command in Commands(At(entity).Since == DateTimeOffset.MinValue ? People.Monday : At(entity).Since.AddHours(hours))
        select command;

    private Seq<Transition> Cells(TEntity entity, TCommand command) =>
        Diagram.Transitions.Filter(one => one.From == At(entity).State && one.Step == At(command).Step);

    private void ForAll(Action<TEntity, TCommand> law) =>
        Prop.ForAll(Attempts.ToArbitrary(), one => law(one.Entity, one.Command)).Check(Quiet);

    private void ForAll(Action<TEntity, TCommand, TEntity> law) => Prop.ForAll(
        Attempts.Zip(Entities).ToArbitrary(),
        one => law(one.Item1.Entity, one.Item1.Command, one.Item2)).Check(Quiet);

    private static Config Quiet => Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true);
}
