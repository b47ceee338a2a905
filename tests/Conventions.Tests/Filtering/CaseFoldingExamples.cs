using System.Text;
using System.Text.RegularExpressions;
using CustomerGraph.Conventions.Filtering;
using CustomerGraph.Testing;
using FsCheck;
using FsCheck.Xunit;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Conventions.Tests.Filtering;

public sealed class CaseFoldingExamples
{
    [Property]
    public bool The_pattern_of_a_text_matches_what_folds_to_the_same(NonNull<string> text)
    {
        var valid = string.Concat(text.Get.EnumerateRunes());
        var pattern = $@"\A{CaseFolding.Pattern(valid)}\z";

        return Regex.IsMatch(valid, pattern) && Regex.IsMatch(CaseFolding.Fold(valid), pattern) && Regex.IsMatch(valid.ToUpperInvariant(), pattern)
            == (CaseFolding.Fold(valid.ToUpperInvariant()) == CaseFolding.Fold(valid));
    }

    [Theory]
    [InlineData("STRASSE", "strasse", true)]
    [InlineData("STRAẞE", "straße", true)]
    [InlineData("straße", "strasse", false)]
    [InlineData("ΣΟΦΟΣ", "σοφός", false)]
    [InlineData("ΣΟΦΌΣ", "σοφός", true)]
    [InlineData("İstanbul", "istanbul", true)]
    [InlineData("É", "é", true)]
    [InlineData("É", "e", false)]
    [InlineData("ДА", "да", true)]
    [InlineData("𐐀", "𐐨", true)]
    [InlineData("a.b", "A.B", true)]
    [InlineData("a.b", "AxB", false)]
    public void It_ignores_case_and_nothing_else(string left, string right, bool same)
    {
        Assert.Equal(same, CaseFolding.Fold(left) == CaseFolding.Fold(right));
        Assert.Equal(same, Regex.IsMatch(right, $@"\A{CaseFolding.Pattern(left)}\z"));
    }

    /// <summary>What a database does not know yet, of a later version of Unicode, it leaves as it is.</summary>
    [PostgreSqlFact]
    public async Task PostgreSQL_folds_every_character_as_NET_does()
    {
        var database = (await PostgreSqlCluster.SharedAsync()).NewDatabase();
        await using var context = new DbContext(new DbContextOptionsBuilder().UseNpgsql(database).Options);
        await context.Database.EnsureCreatedAsync();

        var folded = await context.Database.SqlQuery<string>($"""
            SELECT chr(n) || replace(lower(replace(chr(n) COLLATE "und-x-icu", 'İ', 'i')), 'ς', 'σ') AS "Value"
            FROM generate_series(1, 131071) AS n WHERE n NOT BETWEEN 55296 AND 57343 ORDER BY n
            """).ToListAsync();
        var runes = Enumerable.Range(1, 0x1FFFF).Where(Rune.IsValid).Select(value => new Rune(value).ToString());
        var different = folded.Zip(runes).Where(pair =>
            pair.First != pair.Second + CaseFolding.Fold(pair.Second) && pair.First != pair.Second + pair.Second).ToList();

        Assert.Empty(different);
        Assert.True(folded.Zip(runes).Count(pair => pair.First != pair.Second + pair.Second) > 1300);
    }
}
