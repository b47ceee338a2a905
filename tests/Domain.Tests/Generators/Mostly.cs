namespace CustomerGraph.Domain.Tests.Generators;

/// <summary>How often a field is entered wrongly.</summary>
/// <param name="WrongOneIn">One entry in so many is wrong; none when it is zero.</param>
internal sealed record Mostly(int WrongOneIn)
{
    /// <summary>Nothing is wrong: for what the domain can make.</summary>
    public static readonly Mostly Always = new(0);

    /// <summary>A field that must be there.</summary>
    public Gen<T> Field<T>(Gen<T> right, Gen<T> wrong) =>
        WrongOneIn == 0 ? right : Gen.Frequency((WrongOneIn - 1, right), (1, wrong));

    /// <summary>A field that may be left out.</summary>
    public Gen<Option<T>> Optional<T>(Gen<T> right, Gen<T> wrong) => Gen.OneOf(
        Gen.Constant(Option<T>.None),
        Field(right, wrong).Select(value => (Option<T>)value));

    /// <summary>A value of a list, or one that the list does not have.</summary>
    public Gen<T> Value<T>()
        where T : struct, Enum =>
        Field(
            Gen.Elements(Enum.GetValues<T>()),
            Gen.Elements(-1, Enum.GetValues<T>().Length).Select(value => (T)Enum.ToObject(typeof(T), value)));

    /// <summary>A text that may be left out, or entered as nothing but white space.</summary>
    public Gen<Option<string>> Text(int longest) => Optional(
        Gen.Frequency((6, EnteredTexts.Texts(longest)), (1, EnteredTexts.Nothing())),
        EnteredTexts.NoTexts(longest));

    /// <summary>A code that may be left out, or entered as nothing.</summary>
    public Gen<Option<string>> Code(Gen<string> right, int longest) => Optional(
        Gen.Frequency((6, right), (1, Gen.Constant(""))),
        EnteredTexts.NoCodes(longest));

    /// <summary>An amount that may be left out, and is not negative.</summary>
    public Gen<Option<decimal>> Amount() => Optional(
        Gen.OneOf(
            Gen.Choose(0, 2_000_000_000).Select(units => units / 10_000m),
            Gen.Elements(0, 1_000_000m, 999_999.9999m, 10_000_000m, long.MaxValue / 10_000m)),
        Gen.Elements(-0.0001m, -1, 0.00001m, (long.MaxValue / 10_000m) + 0.0001m, decimal.MaxValue));
}
