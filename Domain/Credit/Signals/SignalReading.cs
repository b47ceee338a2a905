namespace CustomerGraph.Domain.Credit.Signals;

/// <summary>What one signal shows.</summary>
public abstract record SignalReading
{
    private SignalReading(SignalKind kind) => Kind = kind;

    /// <summary>What is watched.</summary>
    public SignalKind Kind { get; }

    /// <summary>Whether the signal has gone off.</summary>
    public abstract bool IsOn { get; }

    /// <summary>Two years were compared.</summary>
    /// <param name="Kind">What is watched.</param>
    /// <param name="Before">The figure of the earlier year; above zero.</param>
    /// <param name="BeforeOn">The end of the earlier year.</param>
    /// <param name="After">The figure of the later year.</param>
    /// <param name="AfterOn">The end of the later year.</param>
    /// <param name="Drop">Which fraction of itself was lost; negative when it rose, above one when it fell below zero.</param>
    /// <param name="Threshold">By how much it must have dropped for the signal to go off.</param>
    /// <param name="IsOn">Whether it has.</param>
    public sealed record Compared(
        SignalKind Kind,
        decimal Before,
        DateOnly BeforeOn,
        decimal After,
        DateOnly AfterOn,
        decimal Drop,
        decimal Threshold,
        bool IsOn) : SignalReading(Kind)
    {
        /// <inheritdoc/>
        public override bool IsOn { get; } = IsOn;
    }

    /// <summary>The unpaid invoice that is latest was looked at.</summary>
    /// <param name="DueOn">When it was due; none when nothing is overdue.</param>
    /// <param name="DaysLate">How many days it is late; zero when nothing is overdue.</param>
    /// <param name="Threshold">The signal goes off beyond so many days.</param>
    public sealed record Late(Option<DateOnly> DueOn, int DaysLate, int Threshold) : SignalReading(SignalKind.LatePayment)
    {
        /// <inheritdoc/>
        public override bool IsOn => DaysLate > Threshold;
    }

    /// <summary>There is nothing to compare; the signal is off.</summary>
    public sealed record NotComparable(SignalKind Kind, FigureAbsence Reason) : SignalReading(Kind)
    {
        /// <inheritdoc/>
        public override bool IsOn => false;
    }
}
