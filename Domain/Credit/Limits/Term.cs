namespace CustomerGraph.Domain.Credit.Limits;

/// <summary>A number with its name, exact.</summary>
internal readonly record struct Term(LimitTerm Name, Quotient Value)
{
    public Term(LimitTerm name, decimal value)
        : this(name, Quotient.Of(value))
    {
    }

    /// <summary>The number for showing.</summary>
    public decimal Shown => Value.ToDecimal();
}
