using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace CustomerGraph.Api.Import;

/// <summary>Shows on the console how an import goes, and what it came to.</summary>
internal sealed class ImportConsole(IAnsiConsole console, Action committed) : IImportProgress
{
    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(0.5);

    private readonly Stopwatch _time = new();

    /// <inheritdoc/>
    public IProgress<long> Begin(string file, long bytes)
    {
        _time.Restart();
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{file}[/] ({bytes / 1e6:N1} MB)");

        return new Lines(console, _time);
    }

    /// <inheritdoc/>
    public void End(FileCounts counts)
    {
        committed();

        var seconds = Math.Max(_time.Elapsed.TotalSeconds, 0.001);

        console.MarkupLineInterpolated(CultureInfo.InvariantCulture,
            $"  {counts.Read:N0} lines in {seconds:N1} s, {counts.Read / seconds:N0} lines/s");

        foreach (var remark in counts.Remarks)
        {
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  [yellow]{remark}[/]");
        }
    }

    /// <summary>Shows what all files came to.</summary>
    public void Summarise(IReadOnlyList<FileCounts> files)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("file", "lines", "added", "changed", "withdrawn", "unchanged", "refused");

        foreach (var column in table.Columns.Skip(1))
        {
            column.RightAligned();
        }

        foreach (var file in files)
        {
            table.AddRow([file.File, .. Numbers(file).Select(number => number.ToString("N0", CultureInfo.InvariantCulture))]);
        }

        console.Write(table);

        if (files.All(file => file.NothingChanged))
        {
            console.MarkupLine("[bold]Nothing has changed:[/] the store already had all of it.");
        }
    }

    private static IEnumerable<long> Numbers(FileCounts file) =>
        [file.Read, file.Added, file.Changed, file.Withdrawn, file.Unchanged, file.Refused];

    private sealed class Lines(IAnsiConsole console, Stopwatch time) : IProgress<long>
    {
        private TimeSpan _last;

        public void Report(long value)
        {
            if (time.Elapsed - _last < BetweenReports)
            {
                return;
            }

            _last = time.Elapsed;
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture,
                $"  {value:N0} lines, {value / time.Elapsed.TotalSeconds:N0} lines/s");
        }
    }
}
