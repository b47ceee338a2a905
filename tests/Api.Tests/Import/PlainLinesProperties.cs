using CustomerGraph.Api.Import;
using CustomerGraph.Api.Import.Sales;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Sales.Ledger;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CustomerGraph.Api.Tests.Import;

/// <summary>Lines are read in two ways: quickly, or with reasons. Nobody can tell by what is read which way it was.</summary>
public sealed class PlainLinesProperties(PlainLinesProperties.Company company) : IClassFixture<PlainLinesProperties.Company>
{
    private const string AllColumns = "documentNumber,date,customerCode,sku,salespersonCode,quantity,unitPrice,netAmount,costAmount";

    /// <summary>Lines as they stand in a file, behind <see cref="AllColumns"/> or some of them.</summary>
    public sealed record SalesText(string Header, IReadOnlyList<string> Lines);

    [Property(Arbitrary = [typeof(PlainLinesProperties)], QuietOnSuccess = true)]
    public void What_is_read_quickly_is_read_with_reasons_just_so(SalesText text) =>
        Assert.All(Read(text), line =>
        {
            if (line.Plain is { } plain)
            {
                Assert.True(line.Explained.IsSuccess);
                Assert.Equal(plain, line.Explained.IfFail(default(LedgerLine)));
            }
        });

    [Property(Arbitrary = [typeof(PlainLinesProperties)], QuietOnSuccess = true)]
    public void What_is_refused_is_never_read_quickly(SalesText text) =>
        Assert.All(Read(text).Where(line => line.Explained.IsFail), line => Assert.Null(line.Plain));

    [Fact]
    public void Lines_as_programs_write_them_are_read_quickly() =>
        Assert.All(
            Read(new SalesText(AllColumns,
            [
                "SO43659,2017-07-01,C1,P1,E1,1,2024.99,2024.99,1898.09",
                "SO43659,2017-07-01,客戶 2,P2,,-1,,-2024.9949,",
                "\"SO,1\",2020-02-29,C1,P1,,12345.5,0,99999999999999,0",
                "SO43659,2999-12-31,C1,P1,E1,1,1,0,0",
            ])),
            line => Assert.NotNull(line.Plain));

    [Fact]
    public void The_generator_makes_lines_of_every_kind()
    {
        var lines = Texts().Generator.Sample(300, 50).SelectMany(Read).ToList();

        Assert.Contains(lines, line => line.Plain is not null);
        Assert.Contains(lines, line => line.Plain is null && line.Explained.IsSuccess);
        Assert.Contains(lines, line => line.Explained.IsFail);
        Assert.Contains(lines, line => line.Plain is { LineNumber: > 2 });
        Assert.Contains(lines, line => line.Plain is { CostUnits: not 0, SalespersonId: not null, UnitPriceUnits: not null });
    }

    public static Arbitrary<SalesText> Texts() =>
        (from columns in Gen.Elements(AllColumns, "documentNumber,date,customerCode,sku,quantity,netAmount", "sku,netAmount,date,unknown,quantity,customerCode,documentNumber")
         from count in Gen.Choose(1, 12)
         from lines in Lines(columns).ListOf(count)
         select new SalesText(columns, [.. lines])).ToArbitrary();

    private static Gen<string> Lines(string columns) =>
        from values in Gen.CollectToArray(columns.Split(','), Values)
        from extra in Gen.Frequency((30, Gen.Constant("")), (1, Gen.Elements(",", "\"", ",x")))
        select string.Join(',', values) + extra;

    private static Gen<string> Values(string column) => Quoted(column switch
    {
        "documentNumber" => Gen.Frequency(
            (9, Gen.Elements("D1", "D2", "文件 3")),
            (1, Gen.Elements("", " D1", "D1 ", "D\t1", new string('9', 60), new string('9', 61), "D\0"))),
        "date" => Gen.Frequency(
            (12, Gen.Choose(0, 4_000).Select(day => new DateOnly(2014, 1, 1).AddDays(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))),
            (2, Gen.Elements("", "2024-02-30", "2024-13-01", "2023-02-29", "0000-01-01", "1899-12-31", "2999-12-31", "3000-01-01", "24-01-01", "2024-1-1", "2024-01-01 ", "２０２４-01-01", "2024/01/01", "+024-01-01"))),
        "customerCode" => Gen.Frequency((12, Gen.Elements("C1", "客戶 2")), (1, Gen.Elements("", "c1", "C9", "C1 "))),
        "sku" => Gen.Frequency((12, Gen.Elements("P1", "P2", "P3")), (1, Gen.Elements("", "p1", "P9"))),
        "salespersonCode" => Gen.Frequency((12, Gen.Elements("E1", "")), (1, Gen.Elements("E9", " "))),
        "costAmount" or "unitPrice" => Gen.Frequency((2, Gen.Constant("")), (3, Numbers())),
        "unknown" => Gen.Elements("", "x", "é", "\uFFFD"),
        _ => Numbers(),
    });

    private static Gen<string> Numbers() => Gen.Frequency(
        (8, from whole in Gen.Choose(0, 99_999)
            from fraction in Gen.Elements("", ".5", ".25", ".1250", ".0001")
            from sign in Gen.Frequency((4, Gen.Constant("")), (1, Gen.Constant("-")))
            select $"{sign}{whole}{fraction}"),
        (2, Gen.Elements(
            "", "0", "-0", "00012", "+5", ".5", "5.", "-.5", "-", ".", "1e3", "1,5", "1 000", "0x1", "NaN", "1.00000", "1.00001", "--1", "٣",
            "99999999999999.9999", "922337203685477.5807", "922337203685477.5808", "-922337203685477.5807", "-922337203685477.5808",
            "99999999999999999999999999999999")));

    private static Gen<string> Quoted(Gen<string> values) =>
        from value in values
        from isQuoted in Gen.Frequency((8, Gen.Constant(false)), (1, Gen.Constant(true)))
        select isQuoted || value.Contains(',', StringComparison.Ordinal) ? $"\"{value}\"" : value;

    private IReadOnlyList<(LedgerLine? Plain, LanguageExt.Validation<LineError, LedgerLine> Explained)> Read(SalesText text)
    {
        var path = Path.GetTempFileName();

        try
        {
            File.WriteAllLines(path, text.Lines.Prepend(text.Header));
            using var file = CsvFile.Open(path, new SalesFile().Columns);
            var columns = new SalesColumns(file);
            var (plain, explained) = (new PlainLines(columns, company.Codes), new ExplainedLines(company.Codes));
            var documents = new DocumentPositions();
            var read = new List<(LedgerLine?, LanguageExt.Validation<LineError, LedgerLine>)>();

            foreach (var line in file.Lines())
            {
                documents.MoveTo(line.Utf8Text(columns.DocumentNumber));
                read.Add((plain.TryRead(line, documents, out var entry) ? entry : null, explained.Read(line, documents)));
            }

            return read;
        }
        catch (ImportRefusedException)
        {
            // A quotation mark is never closed: neither way is tried.
            return [];
        }
        finally
        {
            File.Delete(path);
        }
    }

    public sealed class Company : IAsyncLifetime
    {
        internal LedgerCodes Codes { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            using var import = await ImportFolder.OnAsync(DatabaseKind.Sqlite);
            await using var db = import.Open();
            await db.Database.EnsureCreatedAsync();
            db.Add(new EmployeeRow { Code = "E1", Name = "Ann" });
            db.AddRange(new CustomerRow { Code = "C1", Name = "Alpha" }, new CustomerRow { Code = "客戶 2", Name = "Beta" });
            db.AddRange(
                new ProductRow { Sku = "P1", Name = "Lamp", StandardCost = 4.2501m },
                new ProductRow { Sku = "P2", Name = "Table" },
                new ProductRow { Sku = "P3", Name = "Gold", StandardCost = 922_337_203_685_477.5807m });
            await db.SaveAsync(new Authorship("tester", DateTimeOffset.UnixEpoch), default);
            Codes = await LedgerCodes.ReadAsync(db, default);
        }

        public Task DisposeAsync() => Task.CompletedTask;
    }
}
