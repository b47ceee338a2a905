using System.Globalization;
using CustomerGraph.Domain.Sales;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Customers;

/// <summary>One hole: a value of one axis.</summary>
/// <remarks>Every card has exactly one on each axis, for not to be known is a value too.</remarks>
/// <param name="Axis">The axis.</param>
/// <param name="Value">The value, by its name in the code or as it is; none where it is not known.</param>
public sealed record Notch(CardAxis Axis, Option<string> Value)
{
    /// <summary>The notch that a card has on an axis.</summary>
    public static Notch Of(NotchedCard card, CardAxis axis) => new(axis, axis switch
    {
        CardAxis.Channel => Named(card.Channel),
        CardAxis.Industry => card.Industry,
        CardAxis.CompanySize => Named(card.Size),
        CardAxis.BusinessScale => Named(card.Scale),
        CardAxis.CreditLimit => Named(card.Limit),
        CardAxis.Enthusiasm => card.Enthusiasm.Map(Digits),
        CardAxis.Standing => Named(card.Standing),
        _ => card.AbcClass.Bind(Named),
    });

    /// <summary>All notches that an axis has whatever the cards are; of a free vocabulary, only the unknown.</summary>
    public static Seq<Notch> All(CardAxis axis) => axis switch
    {
        CardAxis.Channel => All<Channel>(axis),
        CardAxis.CompanySize => All<CompanySize>(axis),
        CardAxis.BusinessScale => All<BusinessScale>(axis),
        CardAxis.CreditLimit => All<CreditLimitBand>(axis),
        CardAxis.Enthusiasm => Range(Domain.Customers.Enthusiasm.Lowest, Domain.Customers.Enthusiasm.Highest)
            .Map(level => new Notch(axis, Digits(level)))
            .ToSeq().Add(new Notch(axis, None)),
        CardAxis.Standing => All<Standing>(axis),
        CardAxis.AbcClass => All<AbcClass>(axis).Add(new Notch(axis, None)),
        _ => Seq1(new Notch(axis, None)),
    };

    private static Seq<Notch> All<T>(CardAxis axis)
        where T : struct, Enum =>
        Enum.GetValues<T>().Map(value => new Notch(axis, Named(value))).ToSeq().Strict();

    private static string Digits(int level) => level.ToString(CultureInfo.InvariantCulture);

    private static Option<string> Named<T>(T value)
        where T : struct, Enum =>
        value.ToString() is var name && name == nameof(CompanySize.Unknown) ? None : Some(name);
}
