using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using CustomerGraph.Conventions.Tests.Execution.Garden;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Execution;

public sealed class ResultWriterExamples
{
    [Fact]
    public void Results_without_data_are_written_as_the_serializer_writes_them()
    {
        var failed = new ExecutionResult(new ExecutionError("Not «this» way", new Dictionary<string, object?> { ["n"] = 1.50m })
        {
            Path = ["a", 0, "b"],
            Code = "NO",
        });
        failed.Errors![0].AddLocation(new GraphQLParser.Location(2, 7));
        failed.AddError(new ExecutionError("plain"));

        foreach (var result in new[]
        {
            failed,
            new ExecutionResult(),
            new ExecutionResult { Executed = true },
            new ExecutionResult { Executed = true, Data = new Dictionary<string, object?> { ["a"] = new[] { 1, 2 } } },
            new ExecutionResult { Extensions = new Dictionary<string, object?> { ["cost"] = 7 } },
            new ExecutionResult(failed) { Executed = true, Extensions = new Dictionary<string, object?> { ["cost"] = 7 } },
        })
        {
            Assert.Equal(GardenAnswers.Serialize(result), GardenAnswers.Write(result));
        }
    }

    [Theory]
    [InlineData("{ its { name } }")]
    [InlineData("{ its { name asked name2: name } }")]
    public async Task A_large_result_is_handed_over_no_faster_than_it_is_read(string query)
    {
        var result = await GardenAnswers.Execute(new ExecutionOptions { Schema = Long(30_000), Query = query });
        var expected = GardenAnswers.Write(result);
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 100_000, resumeWriterThreshold: 50_000));

        var writing = Task.Run(async () =>
        {
            await GardenAnswers.Writer.WriteAsync(pipe.Writer, result);
            await pipe.Writer.CompleteAsync();
        });
        var (text, most) = await Read(pipe.Reader);
        await writing;

        Assert.True(expected.Length > 1_000_000);
        Assert.Equal(expected, text);
        Assert.InRange(most, 1, 400_000);
    }

    [Fact]
    public async Task Writing_ends_when_the_reader_has_gone()
    {
        var result = await GardenAnswers.Execute(new ExecutionOptions { Schema = Long(30_000), Query = "{ its { name } }" });
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 100_000, resumeWriterThreshold: 50_000));
        await pipe.Reader.CompleteAsync();

        await GardenAnswers.Writer.WriteAsync(pipe.Writer, result);

        Assert.True(pipe.Writer.UnflushedBytes < 200_000);
    }

    private static Schema Long(int items)
    {
        var it = Workbench.Object("Thing", type =>
        {
            type.Pure("name", new StringGraphType(), source => $"number {source} of many, with a name that takes its room");
            type.Field<IntGraphType>("asked").Resolve(context => (int)context.Source!);
        });

        return Workbench.Schema(query => query.AddField(new FieldType { Name = "its", ResolvedType = new ListGraphType(it) })
            .Resolver = new GraphQL.Resolvers.FuncFieldResolver<object>(_ => Enumerable.Range(0, items).ToList()));
    }

    private static async Task<(string Text, long Most)> Read(PipeReader reader)
    {
        var all = new ArrayBufferWriter<byte>();
        var most = 0L;
        while (true)
        {
            var read = await reader.ReadAsync();
            most = Math.Max(most, read.Buffer.Length);
            foreach (var segment in read.Buffer)
            {
                all.Write(segment.Span);
            }

            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                return (Encoding.UTF8.GetString(all.WrittenSpan), most);
            }
        }
    }
}
