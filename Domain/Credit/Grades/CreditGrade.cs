namespace CustomerGraph.Domain.Credit.Grades;

/// <summary>How far a customer can be trusted to pay, 信用等級, from the best down.</summary>
/// <remarks>The scores at which the grades begin are policy: <see cref="Policy.GradePolicy"/>.</remarks>
public enum CreditGrade
{
    /// <summary>Excellent; from 90 points by default.</summary>
    AAA,

    /// <summary>Very good; from 80 points by default.</summary>
    AA,

    /// <summary>Good; from 70 points by default.</summary>
    A,

    /// <summary>Fair; from 55 points by default.</summary>
    B,

    /// <summary>Weak; from 40 points by default.</summary>
    C,

    /// <summary>Bad: no credit by default.</summary>
    D,
}
