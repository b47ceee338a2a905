using System.Text;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Import;

namespace CustomerGraph.Api.Import.Sales;

/// <summary>Counts the lines of each document of a file, wherever in the file they are.</summary>
internal sealed class DocumentPositions
{
    private readonly Dictionary<string, int> _lines = new(Utf8Codes.Comparer);
    private byte[] _text = [];

    /// <summary>The number of the document that the line belongs to; the lines of a document share the string.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The position of the line in its document, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>Whether the number is one that a document can have.</summary>
    public bool IsDocument { get; private set; }

    /// <summary>Goes on to the next line.</summary>
    /// <param name="document">The UTF-8 text of the number of its document.</param>
    public void MoveTo(ReadOnlySpan<byte> document)
    {
        // Mostly the lines of a document come one after the other.
        if (Position > 0 && document.SequenceEqual(_text))
        {
            Position++;

            return;
        }

        if (Position > 0)
        {
            _lines[Number] = Position;
        }

        if (_lines.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(document, out var number, out var lines))
        {
            (Number, Position) = (number, lines + 1);
        }
        else
        {
            (Number, Position) = (Encoding.UTF8.GetString(document), 1);
        }

        _text = document.ToArray();
        IsDocument = Entry.Code("documentNumber", Number, SaleDocument.NumberLength).IsSuccess;
    }
}
