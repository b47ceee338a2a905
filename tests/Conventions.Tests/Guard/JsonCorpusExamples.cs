using System.Net;
using CustomerGraph.Testing;

namespace CustomerGraph.Conventions.Tests.Guard;

public sealed class JsonCorpusExamples
{
    [SharedFolderFact]
    public async Task Every_text_of_the_JSON_test_suite_is_answered_as_a_body()
    {
        await using var server = await ShelfServer.Start();

        foreach (var (name, text) in Texts())
        {
            using var response = await server.Post(text);

            Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{name}: {response.StatusCode}");
        }
    }

    [SharedFolderFact]
    public async Task Every_text_of_the_JSON_test_suite_is_answered_as_variables()
    {
        await using var server = await ShelfServer.Start();

        foreach (var (name, text) in Texts())
        {
            using var response = await server.Post([.. "{\"query\":\"{ title }\",\"variables\":"u8, .. text, .. "}"u8]);
            var answer = await response.Content.ReadAsStringAsync();

            Assert.True((int)response.StatusCode is 200 or 400, $"{name}: {response.StatusCode}");
            Assert.True(response.StatusCode == HttpStatusCode.OK || !IsGoodObject(name, text), $"{name}: {answer}");
            Assert.True(response.StatusCode == HttpStatusCode.BadRequest || !name.StartsWith("n_", StringComparison.Ordinal) || IsGoodWithinAnObject(name), $"{name}: {answer}");
        }
    }

    // A name given twice says nothing certain; it is refused although the suite accepts it.
    private static bool IsGoodObject(string name, byte[] text) =>
        name.StartsWith("y_object", StringComparison.Ordinal)
        && !name.Contains("duplicated_key", StringComparison.Ordinal)
        && text.AsSpan().TrimStart(" \n"u8).StartsWith("{"u8);

    // Nothing, or a text that closes the object around it by itself, is wrong alone but not here.
    private static bool IsGoodWithinAnObject(string name) => name is "n_structure_object_with_trailing_garbage.json";

    private static IEnumerable<(string Name, byte[] Text)> Texts() =>
        from file in Directory.GetFiles(SharedFolder.Place("data", "corpora", "json-test-suite", "test_parsing"), "*.json").Order(StringComparer.Ordinal)
        select (Path.GetFileName(file), File.ReadAllBytes(file));
}
