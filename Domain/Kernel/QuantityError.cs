using System.Globalization;

namespace CustomerGraph.Domain.Kernel;

/// <summary>Why there is no such quantity.</summary>
public abstract record QuantityError
{
    private QuantityError() { }

    /// <summary>The rule that was broken, as a sentence without the name of the field.</summary>
    public abstract string Sentence { get; }

    /// <summary>The number has more than four fraction digits.</summary>
    public sealed record TooPrecise(decimal Value) : QuantityError
    {
        /// <inheritdoc/>
        public override string Sentence => string.Create(
            CultureInfo.InvariantCulture, $"A quantity has at most four fraction digits, but this is {Value}.");
    }

    /// <summary>The number is further from zero than quantities reach.</summary>
    public sealed record OutOfRange : QuantityError
    {
        /// <inheritdoc/>
        public override string Sentence => string.Create(
            CultureInfo.InvariantCulture,
            $"A quantity lies between {Quantity.OfUnits(long.MinValue)} and {Quantity.OfUnits(long.MaxValue)}.");
    }
}
