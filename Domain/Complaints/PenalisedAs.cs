namespace CustomerGraph.Domain.Complaints;

/// <summary>As what somebody is penalised, 處罰.</summary>
public enum PenalisedAs
{
    /// <summary>As the one who caused it, 直接責任者.</summary>
    PersonResponsible,

    /// <summary>As the head of the department, 部門主管.</summary>
    DepartmentHead,
}
