using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CustomerGraph.Conventions.Execution.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CustomerGraph.Conventions.Tests.Execution.Json;

public sealed class JsonSinkProperties
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Plain letters, what has to be escaped, other scripts, pairs of surrogates and halves of them.</summary>
    private static readonly string[] Pieces =
        ["a", "Z9 ", "~", "\"", "\\", "/", "\n", "\u0001", "\u007f", "é", "漢字", "\u2028", "\ufffd", "\ue000", "🌻", "\ud83c", "\udf3b", "<&'+"];

    public static Arbitrary<string> Texts() => Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    [Property(Arbitrary = [typeof(JsonSinkProperties)], MaxTest = 500)]
    public void A_text_is_written_as_the_serializer_writes_it(string text) =>
        AssertSame(JsonSerializer.Serialize(text, Relaxed), sink => sink.Text(text));

    [Property]
    public void A_whole_number_is_written_as_the_serializer_writes_it(DoNotSize<long> number, DoNotSize<ulong> natural)
    {
        AssertSame(JsonSerializer.Serialize(number.Item), sink => sink.Number(number.Item));
        AssertSame(JsonSerializer.Serialize(natural.Item), sink => sink.Number(natural.Item));
    }

    [Property]
    public void A_decimal_keeps_all_its_digits(DoNotSize<decimal> number, byte scale)
    {
        var scaled = new decimal(int.MaxValue, (int)scale, 7, scale % 2 == 0, (byte)(scale % 29));

        AssertSame(JsonSerializer.Serialize(number.Item), sink => sink.Number(number.Item));
        AssertSame(JsonSerializer.Serialize(scaled), sink => sink.Number(scaled));
    }

    [Property]
    public void A_binary_number_is_written_as_the_serializer_writes_it(NormalFloat number, short power)
    {
        var scaled = number.Get * Math.Pow(10, power % 300);
        var single = (float)number.Get;

        AssertSame(JsonSerializer.Serialize(number.Get), sink => sink.Number(number.Get));
        AssertSame(JsonSerializer.Serialize(single), sink => sink.Number(single));
        if (double.IsFinite(scaled))
        {
            AssertSame(JsonSerializer.Serialize(scaled), sink => sink.Number(scaled));
        }
    }

    [Property]
    public void Any_other_value_is_written_as_the_serializer_writes_it(DateTime instant, Guid id, int[] numbers, bool truth)
    {
        object?[] values = [instant, id, numbers, truth, null, 1.5f, (byte)7, TimeSpan.FromSeconds(7), new Dictionary<string, object?> { ["ключ\""] = numbers }];
        foreach (var value in values)
        {
            AssertSame(JsonSerializer.Serialize(value, Relaxed), sink => JsonValues.Write(sink, value));
        }
    }

    [Property]
    public void What_was_written_is_read_back_from_any_place_whatever_its_length(PositiveInt seed, byte pieces)
    {
        var random = new System.Random(seed.Get);
        using var sink = new JsonSink();
        var expected = new StringBuilder();
        var places = new List<(JsonPosition Position, int Length)>();
        for (var piece = 0; piece < pieces; piece++)
        {
            var text = new string((char)('a' + (piece % 26)), random.Next(4) == 0 ? random.Next(100_000) : random.Next(500));
            places.Add((sink.Position, expected.Length));
            sink.Raw(Encoding.UTF8.GetBytes(text));
            expected.Append(text);
            if (random.Next(10) == 0)
            {
                var (position, length) = places[random.Next(places.Count)];
                sink.Truncate(position);
                expected.Length = length;
                places.RemoveAll(place => place.Length > length);
            }
        }

        places.Add((sink.Position, expected.Length));
        var (from, start) = places[random.Next(places.Count)];
        var (to, end) = places[random.Next(places.Count)];

        Assert.Equal(expected.ToString(), Read(sink, default, sink.Position));
        if (start <= end)
        {
            Assert.Equal(expected.ToString(start, end - start), Read(sink, from, to));
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_that_is_not_finite_is_refused(double number)
    {
        using var sink = new JsonSink();

        Assert.Throws<ArgumentException>(() => sink.Number(number));
        Assert.Throws<ArgumentException>(() => sink.Number((float)number));
    }

    [Fact]
    public void Nothing_is_read_after_the_memory_was_given_back()
    {
        var sink = new JsonSink();
        sink.Text("secret");
        var end = sink.Position;
        sink.Dispose();

        Assert.Throws<ObjectDisposedException>(() => Read(sink, default, end));
        Assert.Throws<ObjectDisposedException>(() => sink.Text("more"));
    }

    private static void AssertSame(string expected, Action<JsonSink> write)
    {
        using var sink = new JsonSink();
        sink.Raw("["u8);
        write(sink);
        sink.Raw("]"u8);

        Assert.Equal($"[{expected}]", Read(sink, default, sink.Position));
    }

    private static string Read(JsonSink sink, JsonPosition from, JsonPosition to)
    {
        var bytes = new List<byte>();
        while (sink.Read(ref from, to) is { IsEmpty: false } piece)
        {
            bytes.AddRange(piece);
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
