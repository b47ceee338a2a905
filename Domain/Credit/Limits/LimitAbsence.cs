namespace CustomerGraph.Domain.Credit.Limits;

/// <summary>Why a method gives no limit. It never gives zero instead.</summary>
public abstract record LimitAbsence
{
    private LimitAbsence() { }

    /// <summary>Numbers are missing that the method needs.</summary>
    public sealed record Missing(Seq<LimitTerm> Terms) : LimitAbsence;

    /// <summary>The latest statement is too old.</summary>
    /// <param name="PeriodEnd">The end of its business year.</param>
    /// <param name="Until">The last day on which it could be used.</param>
    public sealed record StatementTooOld(DateOnly PeriodEnd, DateOnly Until) : LimitAbsence;

    /// <summary>Nothing is known of the customer that a grade could be made of.</summary>
    public sealed record NoGrade : LimitAbsence;

    /// <summary>No other method gives a limit.</summary>
    public sealed record NoOtherLimit : LimitAbsence;

    /// <summary>The overall judgement gives no limit, and no other is recommended without it.</summary>
    public sealed record NoJudgement : LimitAbsence;

    /// <summary>The limit would be beyond the range of amounts.</summary>
    public sealed record TooLarge : LimitAbsence;
}
