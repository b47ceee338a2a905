using System.Net;
using CustomerGraph.Testing;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class JsonSuite(DeskFixture desk) : IClassFixture<DeskFixture>
{
    [SharedFolderFact]
    public async Task Every_text_that_is_no_JSON_is_refused_as_such()
    {
        foreach (var file in Files("n_"))
        {
            var reply = await Post(file);

            Assert.True(reply is { Status: HttpStatusCode.BadRequest, Code: "HC0012" or "HC0009" }, $"{Path.GetFileName(file)}: {reply}");
        }
    }

    [SharedFolderFact]
    public async Task Every_text_that_is_JSON_is_read()
    {
        foreach (var file in Files("y_").Where(file => !file.Contains("duplicated_key", StringComparison.Ordinal)))
        {
            var reply = await PostWithin(file);

            Assert.True(reply.Status == HttpStatusCode.OK, $"{Path.GetFileName(file)}: {reply}");
        }
    }

    [SharedFolderFact]
    public async Task No_text_breaks_the_server()
    {
        foreach (var file in Files("i_").Concat(Files("y_")).Concat(Files("n_")))
        {
            foreach (var reply in new[] { await Post(file), await PostWithin(file) })
            {
                Assert.True((int)reply.Status < 500, $"{Path.GetFileName(file)}: {reply}");
            }
        }
    }

    private static IEnumerable<string> Files(string kind) => Directory
        .EnumerateFiles(SharedFolder.Place("data", "corpora", "json-test-suite", "test_parsing"), kind + "*.json")
        .Order();

    private async Task<Reply> Post(string file) => await desk.Server.PostBytes(await File.ReadAllBytesAsync(file));

    /// <summary>Posts a request that has the text as a member which means nothing here.</summary>
    private async Task<Reply> PostWithin(string file)
    {
        var text = await File.ReadAllBytesAsync(file);

        return await desk.Server.PostBytes([.. """{"query":"{ __typename }","ignored":"""u8, .. text, .. "}"u8]);
    }
}
