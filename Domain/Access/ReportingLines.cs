namespace CustomerGraph.Domain.Access;

/// <summary>Who reports to whom: from each employee's code to the manager's.</summary>
public static class ReportingLines
{
    /// <summary>Whether somebody would report to themselves, directly or through others, under this manager.</summary>
    /// <remarks>The lines so far may be anything; a circle elsewhere in them is walked once and does no harm.</remarks>
    public static bool WouldClose(HashMap<string, string> managers, string employee, string manager)
    {
        var met = LanguageExt.HashSet<string>.Empty;

        for (Option<string> above = manager; above.IsSome; above = above.Bind(managers.Find))
        {
            if (above == employee)
            {
                return true;
            }

            if (above.Exists(met.Contains))
            {
                return false;
            }

            met = above.Fold(met, (all, code) => all.Add(code));
        }

        return false;
    }
}
