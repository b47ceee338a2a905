using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CustomerGraph.Conventions.Execution.Json;

/// <summary>JSON text in UTF-8, written once and read back by position; grows by pooled chunks, so nothing is copied.</summary>
/// <remarks>
/// Each value is, byte for byte, what <see cref="Utf8JsonWriter"/> with the relaxed encoder writes for it. There is no
/// state and no check of structure: commas, colons and brackets are the caller's. Not for use by two threads at once.
/// </remarks>
public sealed class JsonSink : IBufferWriter<byte>, IDisposable
{
    private const int FirstChunk = 4 * 1024;

    /// <summary>Larger ones would be allocated as large objects whenever the pool is empty.</summary>
    private const int LargestChunk = 64 * 1024;

    private const int LongestNumber = 128;

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>What stands in JSON for itself, in one byte.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Except(['"', '\\']).ToArray());

    private readonly List<Chunk> chunks = [];
    private byte[] current = [];
    private int used;
    private Utf8JsonWriter? writer;
    private bool disposed;

    /// <summary>The place behind the last byte written.</summary>
    internal JsonPosition Position => new(chunks.Count, used);

    /// <summary>Bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        used += bytes.Length;
    }

    /// <summary><c>null</c></summary>
    public void Null() => Raw("null"u8);

    /// <summary><c>true</c> or <c>false</c></summary>
    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    /// <summary>A whole number.</summary>
    public void Number(long value)
    {
        value.TryFormat(Reserve(LongestNumber), out var written, default, CultureInfo.InvariantCulture);
        used += written;
    }

    /// <inheritdoc cref="Number(long)"/>
    public void Number(ulong value)
    {
        value.TryFormat(Reserve(LongestNumber), out var written, default, CultureInfo.InvariantCulture);
        used += written;
    }

    /// <summary>A decimal with all its digits, trailing zeros included.</summary>
    public void Number(decimal value)
    {
        Utf8Formatter.TryFormat(value, Reserve(LongestNumber), out var written);
        used += written;
    }

    /// <summary>The shortest text that reads back as the same number.</summary>
    /// <exception cref="ArgumentException">The number is not finite: JSON has no text for it.</exception>
    public void Number(double value)
    {
        RequireFinite(double.IsFinite(value));
        Utf8Formatter.TryFormat(value, Reserve(LongestNumber), out var written);
        used += written;
    }

    /// <inheritdoc cref="Number(double)"/>
    public void Number(float value)
    {
        RequireFinite(float.IsFinite(value));
        Utf8Formatter.TryFormat(value, Reserve(LongestNumber), out var written);
        used += written;
    }

    /// <summary>A value whose text needs no escaping, in quotes: a date, an identifier, a number in a string.</summary>
    public void Quoted<T>(T value, ReadOnlySpan<char> format)
        where T : struct, IUtf8SpanFormattable
    {
        var span = Reserve(LongestNumber);
        span[0] = (byte)'"';
        value.TryFormat(span[1..], out var written, format, CultureInfo.InvariantCulture);
        span[written + 1] = (byte)'"';
        used += written + 2;
    }

    /// <summary>A string, in quotes and escaped.</summary>
    public void Text(ReadOnlySpan<char> value)
    {
        if (value.ContainsAnyExcept(Plain))
        {
            EncodedText(value);
            return;
        }

        var span = Reserve(value.Length + 2);
        span[0] = (byte)'"';
        Ascii.FromUtf16(value, span[1..], out _);
        span[value.Length + 1] = (byte)'"';
        used += value.Length + 2;
    }

    /// <summary>Any value as <see cref="JsonSerializer"/> writes it.</summary>
    internal void Serialized(object value, JsonSerializerOptions options)
    {
        var json = Writer();
        JsonSerializer.Serialize(json, value, value.GetType(), options);
        json.Flush();
    }

    /// <summary>Takes back everything behind a position.</summary>
    internal void Truncate(JsonPosition position)
    {
        if (position.Chunk < chunks.Count)
        {
            ArrayPool<byte>.Shared.Return(current);
            for (var index = chunks.Count - 1; index > position.Chunk; index--)
            {
                ArrayPool<byte>.Shared.Return(chunks[index].Bytes);
            }

            current = chunks[position.Chunk].Bytes;
            chunks.RemoveRange(position.Chunk, chunks.Count - position.Chunk);
        }

        used = position.Offset;
    }

    /// <summary>The bytes from a position up to the end of its chunk or to <paramref name="to"/>, whichever is first.</summary>
    /// <param name="from">Where to read; afterwards, where to read on.</param>
    /// <param name="to">Where to stop.</param>
    /// <returns>No bytes when, and only when, all have been read.</returns>
    /// <exception cref="ObjectDisposedException">The chunks went back to the pool.</exception>
    internal ReadOnlySpan<byte> Read(ref JsonPosition from, JsonPosition to)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        while (from.Chunk < to.Chunk)
        {
            var (bytes, length) = chunks[from.Chunk];
            var rest = bytes.AsSpan(from.Offset, length - from.Offset);
            from = new JsonPosition(from.Chunk + 1, 0);
            if (!rest.IsEmpty)
            {
                return rest;
            }
        }

        var last = (to.Chunk < chunks.Count ? chunks[to.Chunk].Bytes : current).AsSpan(from.Offset, to.Offset - from.Offset);
        from = to;
        return last;
    }

    /// <inheritdoc/>
    void IBufferWriter<byte>.Advance(int count) => used += count;

    /// <inheritdoc/>
    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint)
    {
        Reserve(Math.Max(sizeHint, LongestNumber));
        return current.AsMemory(used);
    }

    /// <inheritdoc/>
    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint) => Reserve(Math.Max(sizeHint, LongestNumber));

    /// <summary>Gives the chunks back to the pool; nothing can be read or written any more.</summary>
    public void Dispose()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        Truncate(default);
        if (current.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(current);
        }

        current = [];
        writer?.Dispose();
    }

    private static void RequireFinite(bool finite)
    {
        if (!finite)
        {
            throw new ArgumentException("A number that is not finite cannot be written as JSON.");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Reserve(int size)
    {
        if (current.Length - used < size)
        {
            Grow(size);
        }

        return current.AsSpan(used);
    }

    private void Grow(int size)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        var next = ArrayPool<byte>.Shared.Rent(Math.Max(size, Math.Clamp(current.Length * 4, FirstChunk, LargestChunk)));
        if (current.Length > 0)
        {
            chunks.Add(new Chunk(current, used));
        }

        current = next;
        used = 0;
    }

    private void EncodedText(ReadOnlySpan<char> value)
    {
        var span = Reserve(checked((value.Length * 3) + 2));
        var text = span[1..];
        if (Utf8.FromUtf16(value, text, out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done
            || Encoder.FindFirstCharacterToEncodeUtf8(text[..written]) >= 0)
        {
            var json = Writer();
            json.WriteStringValue(value);
            json.Flush();
            return;
        }

        span[0] = (byte)'"';
        text[written] = (byte)'"';
        used += written + 2;
    }

    private Utf8JsonWriter Writer()
    {
        if (writer is null)
        {
            writer = new Utf8JsonWriter(this, new JsonWriterOptions { Encoder = Encoder, SkipValidation = true });
        }
        else
        {
            writer.Reset();
        }

        return writer;
    }

    private readonly record struct Chunk(byte[] Bytes, int Length);
}
