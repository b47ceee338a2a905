using System.Globalization;

namespace CustomerGraph.Domain.Kernel;

/// <summary>Why there is no such amount.</summary>
public abstract record AmountError
{
    private AmountError() { }

    /// <summary>The rule that was broken, as a sentence without the name of the field.</summary>
    public abstract string Sentence { get; }

    /// <summary>The number has more than four fraction digits.</summary>
    public sealed record TooPrecise(decimal Value) : AmountError
    {
        /// <inheritdoc/>
        public override string Sentence => string.Create(
            CultureInfo.InvariantCulture, $"An amount has at most four fraction digits, but this is {Value}.");
    }

    /// <summary>The number is further from zero than amounts reach.</summary>
    public sealed record OutOfRange : AmountError
    {
        /// <inheritdoc/>
        public override string Sentence => string.Create(
            CultureInfo.InvariantCulture,
            $"An amount lies between {Amount.OfUnits(long.MinValue)} and {Amount.OfUnits(long.MaxValue)}.");
    }
}
