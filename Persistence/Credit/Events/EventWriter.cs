using System.Globalization;
using System.Text.Json;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Kernel;
using LanguageExt;

namespace CustomerGraph.Persistence.Credit.Events;

/// <summary>Writes the facts of an event, field by field. What is not there is left out.</summary>
public sealed class EventWriter(Utf8JsonWriter json)
{
    /// <summary>A text.</summary>
    public EventWriter Text(string name, string value) => With(() => json.WriteString(name, value));

    /// <summary>A text, if there is one.</summary>
    public EventWriter Text(string name, Option<string> value) => IfSome(value, text => Text(name, text));

    /// <summary>A whole number.</summary>
    public EventWriter Whole(string name, int value) => With(() => json.WriteNumber(name, value));

    /// <summary>A number with digits behind the point, exactly.</summary>
    public EventWriter Number(string name, decimal value) => With(() => json.WriteNumber(name, value));

    /// <summary>An amount.</summary>
    public EventWriter Amount(string name, Amount value) => Number(name, value.Value);

    /// <summary>An amount, if there is one.</summary>
    public EventWriter Amount(string name, Option<Amount> value) => IfSome(value, amount => Amount(name, amount));

    /// <summary>A day. Source of the form: ISO 8601.</summary>
    public EventWriter Day(string name, DateOnly value) => Text(name, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A day, if there is one.</summary>
    public EventWriter Day(string name, Option<DateOnly> value) => IfSome(value, day => Day(name, day));

    /// <summary>An instant with its offset, to the last tick.</summary>
    public EventWriter Instant(string name, DateTimeOffset value) => Text(name, value.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>A value of a list, by its name: names in stored lists never change.</summary>
    public EventWriter Named<T>(string name, T value)
        where T : struct, Enum => Text(name, value.ToString());

    /// <summary>A value of a list, if there is one.</summary>
    public EventWriter Named<T>(string name, Option<T> value)
        where T : struct, Enum => IfSome(value, one => Named(name, one));

    /// <summary>Several values of a list.</summary>
    public EventWriter Named<T>(string name, Seq<T> values)
        where T : struct, Enum => With(() =>
        {
            json.WriteStartArray(name);
            values.Iter(value => json.WriteStringValue(value.ToString()));
            json.WriteEndArray();
        });

    /// <summary>Facts that belong together.</summary>
    public EventWriter Group(string name, Func<EventWriter, EventWriter> facts) => With(() =>
    {
        json.WriteStartObject(name);
        facts(this);
        json.WriteEndObject();
    });

    /// <summary>Several facts of one kind.</summary>
    public EventWriter Many<T>(string name, Seq<T> values, Func<EventWriter, T, EventWriter> facts) => With(() =>
    {
        json.WriteStartArray(name);

        foreach (var value in values)
        {
            json.WriteStartObject();
            facts(this, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>A signature.</summary>
    public EventWriter Signature(string name, Signature value) =>
        Group(name, facts => facts.Text("by", value.By).Named("as", value.As).Instant("at", value.At));

    private EventWriter IfSome<T>(Option<T> value, Func<T, EventWriter> write) => value.Match(Some: write, None: () => this);

    private EventWriter With(Action write)
    {
        write();

        return this;
    }
}
