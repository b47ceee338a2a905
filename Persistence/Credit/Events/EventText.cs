using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CustomerGraph.Persistence.Credit.Events;

/// <summary>An event as it is stored.</summary>
/// <param name="Step">What happened, by a name that never changes.</param>
/// <param name="Json">
/// Its facts, an object. Its first field, "v", is the version of the form: whoever changes what is written counts it up and goes on reading the old form.
/// </param>
public sealed record EventText(string Step, string Json)
{
    /// <summary>The name of the field with the version of the form.</summary>
    internal const string Form = "v";

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an event.</summary>
    /// <param name="step">What happened.</param>
    /// <param name="form">The version of the form that is written, from 1.</param>
    /// <param name="facts">Writes its facts.</param>
    public static EventText Of(string step, int form, Func<EventWriter, EventWriter> facts)
    {
        using var buffer = new MemoryStream();

        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteNumber(Form, form);
            facts(new EventWriter(json));
            json.WriteEndObject();
        }

        return new EventText(step, Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    /// <summary>Reads the event.</summary>
    /// <param name="read">Gets the step, the version of the form, and the facts.</param>
    public T Read<T>(Func<string, int, EventReader, T> read)
    {
        using var document = JsonDocument.Parse(Json);

        return read(Step, document.RootElement.GetProperty(Form).GetInt32(), new EventReader(document.RootElement));
    }

    /// <summary>What a codec throws at a step or a form that it does not know: the history is damaged, or of a newer program.</summary>
    public static InvalidOperationException Unknown(string step, int form) =>
        new(FormattableString.Invariant($"An event {step} of form {form} is in the history, which this program cannot read."));
}
