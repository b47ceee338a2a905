namespace CustomerGraph.Domain.Credit.Supply;

/// <summary>What is wrong with a customer, 異常.</summary>
public enum AnomalyKind
{
    /// <summary>It pays late, 逾期付款.</summary>
    LatePayment,

    /// <summary>A note of it was not paid, 退票.</summary>
    BouncedNote,

    /// <summary>There is news of its insolvency, 破產消息.</summary>
    InsolvencyNews,

    /// <summary>It suddenly orders a lot, 突然大量訂貨.</summary>
    SuddenLargeOrder,

    /// <summary>It asks to change notes that it has given, 要求更改票據.</summary>
    AsksToChangeNotes,

    /// <summary>It avoids us, 避不見面.</summary>
    ContactAvoided,

    /// <summary>It is sued, 訴訟.</summary>
    Lawsuit,

    /// <summary>Others lead it now, 經營者變更.</summary>
    ManagementChange,
}
