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

    /// <summary>Everyone who reports to somebody, directly or through others; never the person themselves.</summary>
    /// <remarks>The lines may be anything; in a circle everyone is met once.</remarks>
    /// <param name="managers">From each employee to the manager.</param>
    /// <param name="person">Who is at the top.</param>
    public static Seq<T> Below<T>(Seq<(T Employee, T Manager)> managers, T person)
        where T : IEquatable<T>
    {
        var reports = managers.ToLookup(line => line.Manager, line => line.Employee);
        var met = new System.Collections.Generic.HashSet<T> { person };
        var next = new Queue<T>([person]);
        var below = new List<T>();

        while (next.TryDequeue(out var manager))
        {
            foreach (var employee in reports[manager].Where(met.Add))
            {
                below.Add(employee);
                next.Enqueue(employee);
            }
        }

        return below.ToSeq();
    }
}
