using CustomerGraph.Domain.Access.Custody;

namespace CustomerGraph.Domain.Tests.Access.Custody;

/// <summary>The table of docs/domain/custody.md: from a state and a command to the next state.</summary>
internal static class LoanTable
{
    /// <summary>The cells that are not empty.</summary>
    public static readonly IReadOnlyDictionary<(CardLoanState State, string Command), CardLoanState> Cells = Read();

    private static Dictionary<(CardLoanState, string), CardLoanState> Read()
    {
        var rows = File.ReadLines(Testing.Repository.Place("docs/domain/custody.md"))
            .Where(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .SkipWhile(cells => cells[0] != "state")
            .TakeWhile(cells => cells.Length == 6)
            .ToList();

        return rows.Skip(2)
            .SelectMany(row => row.Skip(1).Zip(rows[0].Skip(1), (next, command) => (State: row[0], Command: command, Next: next)))
            .Where(cell => cell.Next != "-")
            .ToDictionary(cell => (Enum.Parse<CardLoanState>(cell.State), cell.Command), cell => Enum.Parse<CardLoanState>(cell.Next.Split(' ')[0]));
    }
}
