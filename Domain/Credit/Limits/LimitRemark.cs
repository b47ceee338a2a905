namespace CustomerGraph.Domain.Credit.Limits;

/// <summary>What is to be said of a limit besides how it was computed.</summary>
public enum LimitRemark
{
    /// <summary>The working capital is negative, so the limit is zero.</summary>
    NegativeWorkingCapital,

    /// <summary>More is owed than there is, so the limit is zero.</summary>
    Insolvent,

    /// <summary>The customer pays cash, so the limit is zero.</summary>
    CashCustomer,

    /// <summary>There are no current liabilities, so there is no current ratio.</summary>
    NoCurrentLiabilities,

    /// <summary>The working capital is not above zero and caps nothing.</summary>
    NoCap,
}
