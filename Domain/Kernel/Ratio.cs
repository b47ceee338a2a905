using System.Globalization;

namespace CustomerGraph.Domain.Kernel;

/// <summary>A fraction of one (0.75, never 75), or the reason why there is none.</summary>
/// <remarks>
/// <para>
/// A ratio is made by one division of exact numbers, at the very end; it is for showing. What is decided by comparing
/// ratios (the cuts of an ABC analysis) is decided on the exact numbers by cross-multiplication instead.
/// </para>
/// <para>The default is absent because it is <see cref="AbsentReason.Unknown"/>.</para>
/// </remarks>
public readonly record struct Ratio
{
    private readonly bool present;
    private readonly decimal value;
    private readonly AbsentReason? reason;

    private Ratio(bool present, decimal value, AbsentReason? reason) =>
        (this.present, this.value, this.reason) = (present, value, reason);

    /// <summary>The fraction, to 28 significant digits; null when it is absent.</summary>
    public decimal? Value => present ? value : null;

    /// <summary>Why there is no fraction; null when there is one.</summary>
    public AbsentReason? Reason => present ? null : reason ?? AbsentReason.Unknown;

    /// <summary>A fraction computed elsewhere.</summary>
    public static Ratio Of(decimal value) => new(present: true, value, reason: null);

    /// <summary>No fraction, and why.</summary>
    public static Ratio Absent(AbsentReason reason) => new(present: false, value: 0, reason);

    /// <summary>A part of a whole; absent for the reason given when the whole is zero or negative.</summary>
    public static Ratio Of(Amount part, Amount whole, AbsentReason otherwise) =>
        Of(part.Units, whole.Units, otherwise);

    /// <summary>
    /// A part of a whole, both in the same unit; absent for the reason given when the whole is not positive.
    /// </summary>
    /// <remarks>Both are below 2^96, which sums of amounts always are.</remarks>
    public static Ratio Of(Int128 part, Int128 whole, AbsentReason otherwise) =>
        whole > 0
            ? Of((decimal)part / (decimal)whole)
            : Absent(otherwise);

    /// <summary>The fraction, or the reason why there is none.</summary>
    public Either<AbsentReason, decimal> ToEither() => present ? value : reason ?? AbsentReason.Unknown;

    /// <summary>The fraction or the code of the reason, the same in every culture.</summary>
    public override string ToString() =>
        present ? value.ToString(CultureInfo.InvariantCulture) : $"absent: {Reason}";
}
