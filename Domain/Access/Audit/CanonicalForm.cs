using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace CustomerGraph.Domain.Access.Audit;

/// <summary>An entry of the trail as bytes: no two entries share them, on whatever machine they are made.</summary>
/// <remarks>
/// <code>
/// format       1 byte, 1
/// position     8 bytes
/// kind         4 bytes
/// at           8 bytes, ticks of 100 ns since 0001-01-01 in UTC
/// rows         8 bytes
/// allowed      1 byte
/// actor        text
/// operation    text
/// subject type text
/// subject code text or none
/// fields       4 bytes for their number, then as many texts
/// purpose      text or none
/// </code>
/// <para>Numbers are big-endian. A text is its length in bytes, 4 bytes, and its UTF-8. None is one byte 0, and what may be none begins with one byte 1.</para>
/// </remarks>
public static class CanonicalForm
{
    private const byte Format = 1;

    /// <summary>A text with half of a surrogate pair has no UTF-8; to write something else for it would give two texts one form.</summary>
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes an entry.</summary>
    /// <exception cref="EncoderFallbackException">A text has half of a surrogate pair: it was not made storable.</exception>
    public static void Write(IBufferWriter<byte> to, AuditEntry entry)
    {
        var fact = entry.Fact;

        Write(to, Format);
        Write(to, entry.Position);
        Write(to, (int)fact.Kind);
        Write(to, fact.At.UtcTicks);
        Write(to, fact.Rows);
        Write(to, (byte)(fact.Allowed ? 1 : 0));
        Write(to, fact.Actor);
        Write(to, fact.Operation);
        Write(to, fact.SubjectType);
        Write(to, fact.SubjectCode);
        Write(to, fact.Fields.Count);
        fact.Fields.Iter(field => Write(to, field));
        Write(to, fact.Purpose);
    }

    private static void Write(IBufferWriter<byte> to, byte value)
    {
        to.GetSpan(sizeof(byte))[0] = value;
        to.Advance(sizeof(byte));
    }

    private static void Write(IBufferWriter<byte> to, int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(to.GetSpan(sizeof(int)), value);
        to.Advance(sizeof(int));
    }

    private static void Write(IBufferWriter<byte> to, long value)
    {
        BinaryPrimitives.WriteInt64BigEndian(to.GetSpan(sizeof(long)), value);
        to.Advance(sizeof(long));
    }

    private static void Write(IBufferWriter<byte> to, string text)
    {
        var length = Strict.GetByteCount(text);

        Write(to, length);
        Strict.GetBytes(text, to.GetSpan(length));
        to.Advance(length);
    }

    private static void Write(IBufferWriter<byte> to, Option<string> text) => text.Match(
        Some: present =>
        {
            Write(to, (byte)1);
            Write(to, present);
        },
        None: () => Write(to, (byte)0));
}
