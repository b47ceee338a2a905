using CustomerGraph.Api.Access.SignIn;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace CustomerGraph.Api.Tests.Access.SignIn;

public sealed class KeyInAddressProperties
{
    private static readonly Gen<string> Names = Gen.Elements("api_key", "API_KEY", "api%5Fkey", "%61pi_key", "from", "query", "apikey", "key", "x");
    private static readonly Gen<string> Values = Gen.Elements("", "cg_secret", "a%20b", "2026-01-01", "%", "ä");

    [Property]
    public Property What_is_left_in_an_address_has_no_key_and_everything_else_in_its_order() => Prop.ForAll(
        Gen.ListOf(Gen.Zip(Names, Values)).ToArbitrary(),
        pairs =>
        {
            var query = pairs.Count == 0 ? "" : "?" + string.Join('&', pairs.Select(pair => $"{pair.Item1}={pair.Item2}"));
            var features = new FeatureCollection();
            features.Set<IHttpRequestFeature>(new HttpRequestFeature { QueryString = query, RawTarget = "/export/a.csv" + query });

            KeyInAddress.TakeFrom(features);

            var left = features.Get<IHttpRequestFeature>()!;
            Assert.Equal(Read(query).Where(pair => !IsKey(pair.Name)), Read(left.QueryString));
            Assert.Equal(
                Read(query).Where(pair => IsKey(pair.Name)).Select(pair => pair.Value),
                features.Get<KeyInAddress>()?.Values ?? []);
            Assert.Equal("/export/a.csv" + left.QueryString, left.RawTarget);
        });

    private static bool IsKey(string name) => name.Equals("api_key", StringComparison.OrdinalIgnoreCase);

    private static List<(string Name, string Value)> Read(string query)
    {
        var read = new List<(string, string)>();

        foreach (var pair in new QueryStringEnumerable(query))
        {
            read.Add((pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        }

        return read;
    }
}
