using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Limits;

/// <summary>Explains a limit in words and numbers, line by line.</summary>
public static class LimitText
{
    /// <summary>The method and its limit, then what went in, then the steps.</summary>
    public static Seq<string> Write(LimitEstimate estimate, Language language) =>
        (Seq1(Heading(estimate, language))
            + estimate.Inputs.Map(input => Write(input, language))
            + estimate.Steps.Map(step => Write(step, language)))
        .Strict();

    /// <summary>One step.</summary>
    public static string Write(LimitStep step, Language language) => step switch
    {
        LimitStep.Computed computed => Equation(
            LimitWords.Of(computed.Term).In(language),
            Chain(computed.Operands, operand => LimitWords.Of(operand.Term).In(language)),
            Chain(computed.Operands, operand => Shown.Number(operand.Value)),
            computed.Value),
        LimitStep.Lower lower => Equation(
            LimitWords.Of(lower.Term).In(language),
            LowerOf(LimitWords.Of(lower.One.Term).In(language), LimitWords.Of(lower.Other.Term).In(language)).In(language),
            LowerOf(Shown.Number(lower.One.Value), Shown.Number(lower.Other.Value)).In(language),
            lower.Value),
        LimitStep.Middle middle => Equation(
            LimitWords.Of(LimitTerm.Median).In(language),
            string.Join(" | ", middle.Limits.Map(limit => LimitWords.Of(limit.Method).In(language))),
            string.Join(" | ", middle.Limits.Map(limit => Shown.Number(limit.Limit))),
            middle.Value),
        LimitStep.Graded graded => Graded(graded).In(language),
        LimitStep.Remarked remarked => LimitWords.Of(remarked.Remark).In(language),
        _ => throw new InvalidOperationException($"There are no words for {step}."),
    };

    /// <summary>Why there is no limit.</summary>
    public static Bilingual Write(LimitAbsence absence) => absence switch
    {
        LimitAbsence.Missing missing => new(
            $"Not known: {Names(missing.Terms, Language.English, ", ")}.",
            $"資料不詳：{Names(missing.Terms, Language.Chinese, "、")}。"),
        LimitAbsence.StatementTooOld old => new(
            $"The latest financial statement, of {Shown.Day(old.PeriodEnd)}, could be used until {Shown.Day(old.Until)}.",
            $"最近的財務報表（{Shown.Day(old.PeriodEnd)}）只能使用至 {Shown.Day(old.Until)}。"),
        LimitAbsence.NoGrade => new("The customer has no grade.", "客戶沒有信用等級。"),
        LimitAbsence.NoOtherLimit => new("No other method gives a limit.", "其他方法均無結果。"),
        LimitAbsence.NoJudgement => new("The overall judgement gives no limit.", "綜合判斷法沒有結果。"),
        LimitAbsence.TooLarge => new("The limit is too large to be an amount.", "限度額超出金額範圍。"),
        _ => throw new InvalidOperationException($"There are no words for {absence}."),
    };

    private static string Heading(LimitEstimate estimate, Language language) =>
        $"{LimitWords.Of(estimate.Method).In(language)} ({estimate.Formula}): "
        + estimate.Limit.Match(
            Right: limit => Shown.Number(limit.Value),
            Left: absence => Write(absence).In(language));

    private static string Write(LimitInput input, Language language) =>
        $"{LimitWords.Of(input.Term).In(language)}: {Shown.Number(input.Value)} ("
        + input.On.Match(Some: Shown.Day, None: () => new Bilingual("policy", "政策").In(language)) + ")";

    private static string Equation(string name, string words, string numbers, decimal value) =>
        $"{name} = {words} = {numbers} = {Shown.Number(value)}";

    private static string Chain(Seq<StepOperand> operands, Func<StepOperand, string> write) =>
        operands.Tail.Fold(write(operands.Head), (text, operand) => $"{text} {Sign(operand.Operator)} {write(operand)}");

    private static char Sign(StepOperator op) => op switch
    {
        StepOperator.Plus => '+',
        StepOperator.Minus => '−',
        StepOperator.Times => '×',
        _ => '÷',
    };

    private static Bilingual LowerOf(string one, string other) =>
        new($"the lower of {one} and {other}", $"{one} 與 {other} 之較低者");

    private static Bilingual Graded(LimitStep.Graded graded) => new(
        $"grade {graded.Grade}: {LimitWords.Of(LimitTerm.GradeFactor).English} {Shown.Number(graded.Factor)}",
        $"信用等級 {graded.Grade}：{LimitWords.Of(LimitTerm.GradeFactor).Chinese} {Shown.Number(graded.Factor)}");

    private static string Names(Seq<LimitTerm> terms, Language language, string between) =>
        string.Join(between, terms.Map(term => LimitWords.Of(term).In(language)));
}
