using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Access;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Import;

/// <summary>employees.csv: who works for the company, and who reports to whom.</summary>
internal sealed class EmployeesFile : IImportFile
{
    private static readonly IReadOnlyDictionary<string, Role> Roles = FileVocabulary.Of<Role>();

    public string Name => "employees.csv";

    public ColumnNames Columns { get; } = new(["code", "name"], ["title", "managerCode", "role"]);

    public Task<FileCounts> ReadAsync(FileSource source, CancellationToken cancellation) => Batches.ReadAsync(
        source,
        "code",
        Parse,
        employees => EmployeeImport.SaveAsync(source.Db, employees, source.By, cancellation),
        column: null,
        atOnce: true,
        cancellation);

    private static Validation<LineError, (string, EmployeeImport)> Parse(CsvLine line)
    {
        var (code, name, title, manager) =
            (line.Text("code"), line.Text("name"), line.Text("title"), line.Text("managerCode"));
        var (hasTitle, hasManager, hasRole) = (line.Has("title"), line.Has("managerCode"), line.Has("role"));

        return line.OneOf("role", Roles).Map(role => (code, new EmployeeImport(code, found =>
        {
            var known = found.IfNone(new EmployeeEntry(code, name));

            return known with
            {
                Name = name,
                Title = hasTitle ? Some(title) : known.Title,
                Manager = hasManager ? Some(manager) : known.Manager,
                Role = hasRole ? role : known.Role,
            };
        })));
    }
}
