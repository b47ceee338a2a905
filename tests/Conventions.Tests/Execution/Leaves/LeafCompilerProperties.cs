using System.Text;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Execution.Json;
using CustomerGraph.Conventions.Execution.Leaves;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Conventions.Tests.Execution.Garden;
using FsCheck;
using FsCheck.Xunit;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Execution.Leaves;

public sealed class LeafCompilerProperties
{
    [Property]
    public void Numbers_are_written_directly_as_their_scalars_serialise_them(
        DoNotSize<int> whole, DoNotSize<long> large, DoNotSize<decimal> exact, NormalFloat binary)
    {
        AssertDirect(new IntGraphType(), whole.Item);
        AssertDirect(new IntGraphType(), unchecked((short)whole.Item));
        AssertDirect(new LongGraphType(), large.Item);
        AssertDirect(new LongGraphType(), whole.Item);
        AssertDirect(new LongType(), large.Item);
        AssertDirect(new FloatGraphType(), binary.Get);
        AssertDirect(new FloatGraphType(), (float)binary.Get);
        AssertDirect(new FloatGraphType(), whole.Item);
        AssertDirect(new DecimalGraphType(), exact.Item);
        AssertDirect(new DecimalType(), large.Item);
        AssertDirect(new IdGraphType(), whole.Item);
        AssertDirect(new IdentifierType(), large.Item);
    }

    [Property]
    public void Texts_and_times_are_written_directly_as_their_scalars_serialise_them(
        NonNull<string> text, Guid id, DateTime time, DateTimeOffset moment, bool truth)
    {
        AssertDirect(new StringGraphType(), text.Get);
        AssertDirect(new TextType(), text.Get);
        AssertDirect(new IdGraphType(), text.Get);
        AssertDirect(new IdGraphType(), id);
        AssertDirect(new GuidGraphType(), id);
        AssertDirect(new UuidType(), id);
        AssertDirect(new BooleanGraphType(), truth);
        AssertDirect(new DateOnlyGraphType(), DateOnly.FromDateTime(time));
        AssertDirect(new LocalDateType(), DateOnly.FromDateTime(time));
        AssertDirect(new TimeOnlyGraphType(), TimeOnly.FromDateTime(time));
        AssertDirect(new DateTimeGraphType(), time);
        AssertDirect(new DateTimeType(), DateTime.SpecifyKind(time, DateTimeKind.Local));
        AssertDirect(new DateTimeType(), DateTime.SpecifyKind(time, DateTimeKind.Utc));
        AssertDirect(new DateTimeOffsetGraphType(), moment);
        AssertDirect(new DateTimeType(), moment);
    }

    [Theory]
    [InlineData(Season.EarlySpring)]
    [InlineData(Season.LateAutumn)]
    public void Names_of_enums_are_written_as_the_schema_has_them(Season season)
    {
        AssertDirect(new EnumerationGraphType<Season>(), season);
        AssertDirect(new EnumType<Season>(), season);
        AssertDirect(new Renamed(), season);
    }

    [Fact]
    public void A_scalar_that_serialises_in_its_own_way_is_asked()
    {
        Assert.Null(LeafCompiler.Compile<string, string>(text => text, new Loud()));
        Assert.Null(LeafCompiler.Compile<string, int>(text => text.Length, new Rounded()));
        Assert.Null(LeafCompiler.Compile<string, int>(text => text.Length, new StringGraphType()));
    }

    [Fact]
    public void Null_is_told_apart_and_not_written()
    {
        Assert.Equal((false, ""), Write(LeafCompiler.Compile<Holder<int?>, int?>(holder => holder.Value, new IntGraphType())!, new Holder<int?>(null)));
        Assert.Equal((false, ""), Write(LeafCompiler.Compile<Holder<string?>, string?>(holder => holder.Value, new StringGraphType())!, new Holder<string?>(null)));
        Assert.Equal((true, "7"), Write(LeafCompiler.Compile<Holder<int?>, int?>(holder => holder.Value, new IntGraphType())!, new Holder<int?>(7)));
    }

    private static void AssertDirect<T>(ScalarGraphType scalar, T value)
    {
        var writer = LeafCompiler.Compile<Holder<T>, T>(holder => holder.Value, scalar);
        using var sink = new JsonSink();
        JsonValues.Write(sink, scalar.Serialize(value));

        Assert.NotNull(writer);
        Assert.Equal((true, Text(sink)), Write(writer, new Holder<T>(value)));
    }

    private static (bool Written, string Json) Write(LeafWriter writer, object source)
    {
        using var sink = new JsonSink();
        return (writer(sink, source), Text(sink));
    }

    private static string Text(JsonSink sink)
    {
        var from = default(JsonPosition);
        return Encoding.UTF8.GetString(sink.Read(ref from, sink.Position));
    }

    private sealed record Holder<T>(T Value);

    private sealed class Renamed : EnumerationGraphType<Season>
    {
        protected override string ChangeEnumCase(string val) => $"x{val}";
    }

    private sealed class Loud : StringGraphType
    {
        public override object? Serialize(object? value) => $"{value}!";
    }

    private sealed class Rounded : IntGraphType
    {
        public override object? ParseValue(object? value) => base.ParseValue(value) is int number ? number / 10 * 10 : null;
    }
}
