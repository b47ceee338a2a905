using System.Globalization;
using System.Text.Json;
using CustomerGraph.Conventions.Errors;
using GraphQL;

namespace CustomerGraph.Conventions.Transport.Uploads;

/// <summary>Says which variables the files of a multipart request stand for: its part <c>map</c>.</summary>
internal sealed class UploadMap
{
    private readonly IReadOnlyDictionary<string, string[]> places;

    private UploadMap(IReadOnlyDictionary<string, string[]> places) => this.places = places;

    /// <summary>The names of the parts that hold the files.</summary>
    public IEnumerable<string> Parts => places.Keys;

    /// <summary>Reads a map: an object of lists of paths such as <c>variables.files.0</c>.</summary>
    /// <exception cref="Refusal">HC0043: it is something else; HC0037: a file stands for nothing.</exception>
    public static UploadMap Read(JsonElement map)
    {
        if (map.ValueKind != JsonValueKind.Object || !map.EnumerateObject().All(part => IsPaths(part.Value)))
        {
            throw new Refusal("HC0043", "Invalid JSON in the `map` multipart field: it must hold a list of paths for each file.");
        }

        var places = map.EnumerateObject().ToDictionary(
            part => part.Name, part => part.Value.EnumerateArray().Select(path => path.GetString()!).ToArray());

        return places.FirstOrDefault(part => part.Value.Length == 0) is { Key: { } empty }
            ? throw new Refusal("HC0037", $"No object paths specified for the key `{empty}` in the `map`.", ("part", empty))
            : new UploadMap(places);
    }

    /// <summary>The requests with their files in the places of the map.</summary>
    /// <exception cref="Refusal">A path leads nowhere, or a file did not come.</exception>
    public IReadOnlyList<OperationRequest> Place(
        IReadOnlyDictionary<string, UploadedFile> files, IReadOnlyList<OperationRequest> requests, bool isBatch)
    {
        var placed = requests.ToArray();

        foreach (var (part, path) in places.SelectMany(part => part.Value.Select(path => (part.Key, path))))
        {
            var file = files.GetValueOrDefault(part)
                ?? throw new Refusal("HC0038", $"The file `{part}` of the `map` was not provided.", ("part", part));
            var steps = new Queue<string>(path.Split('.'));
            var index = isBatch ? IndexOf(steps, placed.Length, path) : 0;
            placed[index] = placed[index] with { Variables = Place(file, placed[index].Variables, steps, path) };
        }

        return placed;
    }

    private static bool IsPaths(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(path => path.ValueKind == JsonValueKind.String);

    private static int IndexOf(Queue<string> steps, int count, string path) =>
        int.TryParse(steps.Dequeue(), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < count && steps.Count > 0
            ? index
            : throw Invalid("HC0041", "The path in the `map` does not begin with a request of the batch.", path);

    private static Inputs Place(UploadedFile file, Inputs? variables, Queue<string> steps, string path)
    {
        if (steps.Dequeue() != "variables")
        {
            throw Invalid("HC0042", "The path in the `map` must start with `variables`.", path);
        }

        var members = (variables ?? Inputs.Empty).ToDictionary();
        Set(members, file, steps, path);

        return new Inputs(members);
    }

    private static void Set(object? holder, UploadedFile file, Queue<string> steps, string path)
    {
        if (!steps.TryDequeue(out var step))
        {
            throw Invalid("HC0041", "The path in the `map` ends too early.", path);
        }

        switch (holder)
        {
            case Dictionary<string, object?> members when members.TryGetValue(step, out var member):
                members[step] = Inner(member, file, steps, path);
                break;

            case List<object?> items when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count:
                items[index] = Inner(items[index], file, steps, path);
                break;

            case Dictionary<string, object?> or List<object?>:
                throw Invalid("HC0039", "The path in the `map` leads to a variable that does not exist.", path);

            default:
                throw Invalid("HC0040", "The path in the `map` does not fit the variables.", path);
        }
    }

    private static object Inner(object? value, UploadedFile file, Queue<string> steps, string path)
    {
        if (steps.Count > 0)
        {
            Set(value, file, steps, path);

            return value!;
        }

        return value is null ? file : throw Invalid("HC0040", "The variable that a file stands for must be null.", path);
    }

    private static Refusal Invalid(string code, string message, string path) => new(code, message, ("path", path));
}
