using System.Globalization;

namespace CustomerGraph.Domain.Kernel;

/// <summary>Why there is no such period.</summary>
public abstract record PeriodError
{
    private PeriodError() { }

    /// <summary>The rule that was broken, as a sentence.</summary>
    public abstract string Sentence { get; }

    /// <summary>The end lies before the start.</summary>
    public sealed record EndsBeforeItStarts(DateOnly From, DateOnly To) : PeriodError
    {
        /// <inheritdoc/>
        public override string Sentence => string.Create(
            CultureInfo.InvariantCulture,
            $"A period does not end before it starts, but from is {From:yyyy-MM-dd} and to is {To:yyyy-MM-dd}.");
    }
}
