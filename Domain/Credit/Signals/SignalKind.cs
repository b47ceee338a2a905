namespace CustomerGraph.Domain.Credit.Signals;

/// <summary>What is watched without anybody asking, 異常信號.</summary>
public enum SignalKind
{
    /// <summary>The current ratio has fallen, 流動比率下降.</summary>
    CurrentRatioDown,

    /// <summary>The net margin has fallen, 淨利率下降.</summary>
    NetMarginDown,

    /// <summary>Sales over total assets have fallen, 資產周轉率下降.</summary>
    TurnoverDown,

    /// <summary>An invoice is unpaid long after it was due, 逾期未付.</summary>
    LatePayment,
}
