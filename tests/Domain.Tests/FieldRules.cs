using System.Text;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests;

/// <summary>What may stand in a field, said a second time and in other words than the domain says it.</summary>
internal static class FieldRules
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The names of these fields whose rule does not hold.</summary>
    public static IEnumerable<string> Broken(params (string Field, bool Holds)[] rules) =>
        rules.Where(rule => !rule.Holds).Select(rule => rule.Field);

    /// <summary>The very fields are refused that are broken; each once.</summary>
    public static void AreNamed<T>(IEnumerable<string> broken, Validation<EntryError, T> read) =>
        Assert.Equal(broken.Order(), read.FailToSeq().Map(error => error.Field).Order());

    public static bool IsText(string text, int longest) => !IsBlank(text) && IsStorable(text, longest);

    public static bool IsTextOrNone(Option<string> text, int longest) =>
        text.ForAll(present => IsBlank(present) || IsStorable(present, longest));

    public static bool IsCode(string text, int longest) =>
        IsText(text, longest)
        && text.Trim() == text
        && text.All(letter => !char.IsControl(letter) && !"\u200b\u202e\u2028\ufeff".Contains(letter));

    public static bool IsCodeOrNone(Option<string> text, int longest) =>
        text.ForAll(present => present == "" || IsCode(present, longest));

    public static bool IsAmountOrNone(Option<decimal> amount) => amount.ForAll(IsAmount);

    public static bool IsAmount(decimal amount) =>
        new Fraction(amount).Times(10_000) is { IsWhole: true } units && units.IsBetween(0, long.MaxValue);

    public static bool IsBetween(Option<int> number, int least, int most) =>
        number.ForAll(present => least <= present && present <= most);

    /// <summary>What is kept of a text that may be left out.</summary>
    public static Option<string> Kept(Option<string> text) => text.Filter(present => !IsBlank(present));

    private static bool IsBlank(string text) => text.Trim() == "";

    private static bool IsStorable(string text, int longest)
    {
        try
        {
            return Strict.GetByteCount(text) >= 0 && text.Length <= longest && !text.Contains('\0');
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
