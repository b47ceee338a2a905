using System.Globalization;
using System.Text.Json;
using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Kernel;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.Events;

/// <summary>Reads the facts of an event, field by field, as <see cref="EventWriter"/> wrote them.</summary>
/// <remarks>What cannot be read is an exception: the table is append-only, so that the history is damaged.</remarks>
public readonly struct EventReader(JsonElement facts)
{
    /// <summary>A text.</summary>
    public string Text(string name) => Read(facts.GetProperty(name));

    /// <summary>A text, if there is one.</summary>
    public Option<string> OptionalText(string name) => Find(name).Map(Read);

    /// <summary>A whole number.</summary>
    public int Whole(string name) => facts.GetProperty(name).GetInt32();

    /// <summary>A number with digits behind the point.</summary>
    public decimal Number(string name) => facts.GetProperty(name).GetDecimal();

    /// <summary>An amount.</summary>
    public Amount Amount(string name) => Domain.Kernel.Amount.Literal(Number(name));

    /// <summary>An amount, if there is one.</summary>
    public Option<Amount> OptionalAmount(string name) => Find(name).Map(value => Domain.Kernel.Amount.Literal(value.GetDecimal()));

    /// <summary>A day.</summary>
    public DateOnly Day(string name) => ReadDay(facts.GetProperty(name));

    /// <summary>A day, if there is one.</summary>
    public Option<DateOnly> OptionalDay(string name) => Find(name).Map(ReadDay);

    /// <summary>An instant with its offset.</summary>
    public DateTimeOffset Instant(string name) =>
        DateTimeOffset.ParseExact(Text(name), "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    /// <summary>A value of a list.</summary>
    public T Named<T>(string name)
        where T : struct, Enum => ReadNamed<T>(facts.GetProperty(name));

    /// <summary>A value of a list, if there is one.</summary>
    public Option<T> OptionalNamed<T>(string name)
        where T : struct, Enum => Find(name).Map(ReadNamed<T>);

    /// <summary>Several values of a list.</summary>
    public Seq<T> ManyNamed<T>(string name)
        where T : struct, Enum => toSeq(facts.GetProperty(name).EnumerateArray().Select(ReadNamed<T>)).Strict();

    /// <summary>Facts that belong together.</summary>
    public T Group<T>(string name, Func<EventReader, T> read) => read(new EventReader(facts.GetProperty(name)));

    /// <summary>Several facts of one kind.</summary>
    public Seq<T> Many<T>(string name, Func<EventReader, T> read) =>
        toSeq(facts.GetProperty(name).EnumerateArray().Select(one => read(new EventReader(one)))).Strict();

    /// <summary>A signature.</summary>
    public Signature Signature(string name) => Group(
        name, signed => new Signature(signed.Text("by"), signed.Named<Role>("as"), signed.Instant("at")));

    private static string Read(JsonElement value) => value.GetString() ?? throw new FormatException("A text is missing.");

    private static DateOnly ReadDay(JsonElement value) => DateOnly.ParseExact(Read(value), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static T ReadNamed<T>(JsonElement value)
        where T : struct, Enum =>
        Enum.TryParse<T>(Read(value), out var named) && Enum.IsDefined(named)
            ? named
            : throw new FormatException($"{value} is no {typeof(T).Name}.");

    private Option<JsonElement> Find(string name) => facts.TryGetProperty(name, out var value) ? value : Option<JsonElement>.None;
}
