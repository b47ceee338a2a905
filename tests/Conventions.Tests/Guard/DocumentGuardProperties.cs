using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Guard;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using GraphQLParser.Visitors;

namespace CustomerGraph.Conventions.Tests.Guard;

[Properties(Arbitrary = [typeof(SmallDocuments), typeof(AnyTexts)])]
public sealed class DocumentGuardProperties
{
    private static readonly (string Name, Func<GuardOptions, GuardOptions> Lower, Func<GuardOptions, int> Value)[] Limits =
    [
        ("bytes", limits => limits with { MaxDocumentBytes = limits.MaxDocumentBytes - 1 }, limits => limits.MaxDocumentBytes),
        ("tokens", limits => limits with { MaxTokens = limits.MaxTokens - 1 }, limits => limits.MaxTokens),
        ("nesting", limits => limits with { MaxNesting = limits.MaxNesting - 1 }, limits => limits.MaxNesting),
        ("depth", limits => limits with { MaxDepth = limits.MaxDepth - 1 }, limits => limits.MaxDepth),
        ("fields", limits => limits with { MaxFields = limits.MaxFields - 1 }, limits => limits.MaxFields),
        ("repeats", limits => limits with { MaxRepeats = limits.MaxRepeats - 1 }, limits => limits.MaxRepeats),
        ("aliases", limits => limits with { MaxAliases = limits.MaxAliases - 1 }, limits => limits.MaxAliases),
        ("directives", limits => limits with { MaxDirectives = limits.MaxDirectives - 1 }, limits => limits.MaxDirectives),
        ("fragments", limits => limits with { MaxFragments = limits.MaxFragments - 1 }, limits => limits.MaxFragments),
        ("operations", limits => limits with { MaxOperations = limits.MaxOperations - 1 }, limits => limits.MaxOperations),
    ];

    [Property]
    public void A_document_is_read_when_it_just_keeps_every_limit(SmallDocument document) =>
        Assert.IsType<DocumentReading.Read>(DocumentGuard.Read(document.Text, Measures.Of(document)));

    [Property]
    public void A_document_is_refused_when_any_limit_is_one_less(SmallDocument document)
    {
        var limits = Measures.Of(document);

        foreach (var (name, lower, value) in Limits.Where(limit => limit.Value(limits) > 0))
        {
            var reading = Assert.IsType<DocumentReading.Refused>(DocumentGuard.Read(document.Text, lower(limits)));
            var text = value(lower(limits)).ToString(null as IFormatProvider);

            Assert.True(
                Equals(reading.Refusal.Extensions!["allowed"], value(lower(limits))) && reading.Refusal.Message.Contains(text),
                $"{name}: {reading.Refusal.Message}");
        }
    }

    [Property]
    public void Fragments_are_refused_exactly_when_they_go_in_circles(Tangled tangled)
    {
        var circles = Measures.GoesInCircles(tangled.Document);
        var reading = DocumentGuard.Read(tangled.Document.Text, MergeableFieldsProperties.Generous);

        Assert.Equal(circles, reading is DocumentReading.Refused { Refusal.Code: GuardCodes.FragmentCycle });
    }

    [Property(MaxTest = 2_000)]
    public void No_text_throws(AnyText text) => Assert.NotNull(DocumentGuard.Read(text.Value, new GuardOptions()));

    [Property(MaxTest = 2_000)]
    public void What_is_read_means_what_the_parser_understands(AnyText text)
    {
        if (!text.Value.Contains('\\', StringComparison.Ordinal)
            && DocumentGuard.Read(text.Value, new GuardOptions()) is DocumentReading.Read read)
        {
            Assert.Equal(Print(Parser.Parse(text.Value, Options)), Print(read.Document));
        }
    }

    [Property(MaxTest = 2_000)]
    public void What_the_parser_understands_is_read_unless_it_lets_through_what_is_no_character_or_no_number(AnyText text)
    {
        var reading = DocumentGuard.Read(text.Value, new GuardOptions());

        Assert.True(
            reading is DocumentReading.Read || !IsUnderstood(text.Value) || IsStricter(((DocumentReading.Refused)reading).Refusal),
            $"{reading}");
    }

    [Property]
    public void A_comment_changes_nothing_whatever_it_says(SmallDocument document, AnyText comment)
    {
        var line = comment.Value.Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
        var commented = document.Text.Replace("{", $"{{ # {line}\n", StringComparison.Ordinal);

        var reading = DocumentGuard.Read(commented, MergeableFieldsProperties.Generous);

        Assert.Equal(Print(Parser.Parse(document.Text, Options)), Print(Assert.IsType<DocumentReading.Read>(reading).Document));
    }

    private static ParserOptions Options => new() { Ignore = IgnoreOptions.Comments };

    private static bool IsStricter(Refusal refusal) => refusal.Code switch
    {
        GuardCodes.Syntax => refusal.Message.Contains("half of a surrogate pair", StringComparison.Ordinal)
            || refusal.Message.Contains("an escape that is none", StringComparison.Ordinal)
            || refusal.Message.Contains("a number", StringComparison.Ordinal)
            || refusal.Message.Contains("found the end of the document", StringComparison.Ordinal),
        _ => true,
    };

    private static bool IsUnderstood(string text)
    {
        try
        {
            return Parser.Parse(text, Options).Definitions.Count > 0;
        }
        catch (Exception refusal) when (refusal is GraphQLParserException or IndexOutOfRangeException)
        {
            return false;
        }
    }

    private static string Print(GraphQLDocument document) => new SDLPrinter().Print(document);
}

/// <summary>A text that may be anything, and often is almost GraphQL.</summary>
public sealed record AnyText(string Value);

public static class AnyTexts
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", "...", "..", ":", "$", "@", "!", "=", "|", "&", "\"", "\"\"\"", "\\", "\\\"\"\"", "\\u0041",
        "\\u{1F600}", "\\u{D800}", "\\u{", "\\uD83D", "\\uD83D\\uDE00", "\\n", "\\x", "#", "# \\q\n", "\n", "\r\n", "\r", " ", ",", "\uFEFF", "\0", "\u2028", "\u0085",
        "é", "😀", "\uD83D", "\uDE00", "query", "mutation", "fragment", "on", "F", "true", "null", "-", "-1", "01", "1.5e3", "1e999", "0", ".",
        "123456789012345678901234567890123456789012345678901234567890123456789",
        "type X { a: Int }", "{ a }", "{ a(b: \"", "\") }", "{ a(b: \"\"\"", "\"\"\") }", "fragment F on X { ...F }", "query($a: [Int!]! = [1]) { a(b: $a) }",
    ];

    public static Arbitrary<AnyText> Any() => Arb.From(
        Gen.Frequency(
            (4, Gen.Elements(Pieces).ListOf().Select(string.Concat)),
            (1, Gen.Choose(0, 0xFFFF).Select(unit => (char)unit).ArrayOf().Select(units => new string(units))))
        .Select(text => new AnyText(text)));
}
