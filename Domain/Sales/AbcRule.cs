namespace CustomerGraph.Domain.Sales;

/// <summary>On which side of a cut the subject falls that crosses it.</summary>
public enum AbcRule
{
    /// <summary>
    /// The share of those before it decides: a subject is A while they have less than the cut. So the one that crosses
    /// a cut is in the better class, and A is never empty.
    /// </summary>
    CrossingIn,

    /// <summary>
    /// The share of those before it and of itself decides: a subject is A while that is not above the cut. So A never
    /// has more than the cut, except by ties, and is empty where the first subject alone has more.
    /// </summary>
    WithinCut,
}
