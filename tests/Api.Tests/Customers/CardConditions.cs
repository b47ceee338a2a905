using FsCheck;
using FsCheck.Fluent;

namespace CustomerGraph.Api.Tests.Customers;

/// <summary>A condition on cards, as it is written behind <c>where:</c>.</summary>
public sealed record CardCondition(string Written);

/// <summary>Conditions on every notch of the cards of <see cref="Serving.TradingCompany"/>.</summary>
public static class CardConditions
{
    private static readonly Gen<string> Simple = Gen.OneOf(
        On("channel", "RETAIL", "WHOLESALE", "AUTHORIZED_DEALER"),
        On("industry", "\"Bikes\"", "\"bikes\"", "\"自行車\"", "null"),
        On("salesGroup", "\"Europe\"", "\"Asia\"", "null"),
        On("country", "\"Germany\"", "null"),
        On("region", "\"Germany\"", "\"華東\"", "null"),
        On("city", "\"Frankfurt\"", "\"蘇州\"", "null"),
        On("companySize", "UNKNOWN", "MICRO", "SMALL", "LARGE"),
        On("businessScale", "UNKNOWN", "MINOR", "MODERATE", "TOP"),
        On("creditLimitBand", "UNKNOWN", "LOW"),
        On("enthusiasm", "1", "5", "null"),
        On("standing", "UNKNOWN", "ACTIVE", "LOST"),
        On("abcClass", "A", "UNRANKED", "null"),
        Gen.Elements(
            "enthusiasm: { gte: 3 }",
            "employees: { lt: 10 }",
            "salesperson: { isNull: true }",
            "salesperson: { code: { eq: \"E3\" } }",
            "salesLines: { any: false }",
            "name: { contains: \"萬里\" }"));

    public static Arbitrary<CardCondition> Conditions() =>
        Gen.Choose(0, 2).SelectMany(Of).Select(condition => new CardCondition($"{{ {condition} }}")).ToArbitrary();

    private static Gen<string> Of(int depth) => depth == 0
        ? Simple
        : from word in Gen.Elements("and", "or")
          from one in Of(depth - 1)
          from other in Simple
          select $"{word}: [{{ {one} }}, {{ {other} }}]";

    /// <summary>Conditions of equality on a field, with one value or two; lists of enumerations take no null.</summary>
    private static Gen<string> On(string field, params string[] values) =>
        from operation in Gen.Elements("eq", "neq", "in", "nin")
        from one in Gen.Elements(values)
        from other in Gen.Elements(values)
        where operation is "eq" or "neq" || (one != "null" && other != "null") || $"{one}{other}".Contains('"')
        let operand = operation is "in" or "nin" ? $"[{one}, {other}]" : one
        select $"{field}: {{ {operation}: {operand} }}";
}
