namespace CustomerGraph.Domain.Credit;

/// <summary>Which formula gave a number, so that the number can be explained when the formula has changed.</summary>
/// <param name="Id">What the formula is called: "LIMIT_CURRENT_RATIO".</param>
/// <param name="Version">From 1; it changes with every change of what the formula gives.</param>
public sealed record FormulaId(string Id, int Version)
{
    /// <summary>The id and the version: "LIMIT_CURRENT_RATIO/1".</summary>
    public override string ToString() => FormattableString.Invariant($"{Id}/{Version}");
}
