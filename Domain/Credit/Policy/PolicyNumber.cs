using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Policy;

/// <summary>Checks single numbers of a policy; all of them have at most four digits behind the point.</summary>
internal static class PolicyNumber
{
    /// <summary>A number in its range, both ends included.</summary>
    public static Validation<EntryError, decimal> Between(string field, decimal value, decimal least, decimal most) =>
        value < least || value > most
            ? Fail<EntryError, decimal>(new EntryError.OutOfRange(field, value, least, most))
            : TenThousandths.IsWhole(value)
                ? Success<EntryError, decimal>(value)
                : Fail<EntryError, decimal>(new EntryError.TooPrecise(field, value));

    /// <summary>What holds, or the one thing that is wrong.</summary>
    public static Validation<EntryError, T> Unless<T>(T value, Seq<EntryError> wrong) =>
        wrong.IsEmpty ? Success<EntryError, T>(value) : Fail<EntryError, T>(wrong);

    /// <summary>For numbers written in the source code, where something wrong is a defect.</summary>
    public static T Defect<T>(Seq<EntryError> wrong) =>
        throw new ArgumentOutOfRangeException(wrong.Head.Field, wrong.Head.Rule);
}
