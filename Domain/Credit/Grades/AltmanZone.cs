namespace CustomerGraph.Domain.Credit.Grades;

/// <summary>What Altman's Z' says of a company.</summary>
public enum AltmanZone
{
    /// <summary>Z' below 1.23: failure is likely, 破產區.</summary>
    Distress,

    /// <summary>Z' from 1.23 to 2.90: neither, 灰色區.</summary>
    Grey,

    /// <summary>Z' above 2.90: failure is unlikely, 安全區.</summary>
    Safe,
}
