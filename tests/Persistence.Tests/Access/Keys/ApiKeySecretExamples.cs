using CustomerGraph.Persistence.Access.Keys;

namespace CustomerGraph.Persistence.Tests.Access.Keys;

public sealed class ApiKeySecretExamples
{
    [Fact]
    public void A_key_reads_back_and_matches_its_own_hash_only()
    {
        var keys = Enumerable.Range(0, 100).Select(_ => ApiKeySecret.Make()).ToList();

        Assert.All(keys, key =>
        {
            var read = ApiKeySecret.Read(key.Reveal()).IfNone(() => throw new InvalidOperationException());

            Assert.Equal(key.Prefix, read.Prefix);
            Assert.Single(keys, other => read.Matches(other.Hash));
        });
        Assert.Equal(100, keys.Select(key => key.Prefix).Distinct().Count());
    }

    [Fact]
    public void A_key_is_not_written_by_mistake()
    {
        var key = ApiKeySecret.Make();

        Assert.Equal($"{key.Prefix}…", $"{key}");
        Assert.DoesNotContain(key.Reveal()[12..], $"{key}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("cg_")]
    [InlineData("cg_abcdefgh_")]
    [InlineData("xx_abcdefgh_0123456789012345678901234567890123456789012")]
    [InlineData("cg_abcdefgh-0123456789012345678901234567890123456789012")]
    [InlineData("cg_abcdefgh_012345678901234567890123456789012345678901é")]
    [InlineData("cg_abcdefgh_01234567890123456789012345678901234567890123")]
    public void What_does_not_look_like_a_key_is_none(string text) => Assert.True(ApiKeySecret.Read(text).IsNone);

    [Fact]
    public void A_key_is_as_long_as_what_was_tried_here() =>
        Assert.True(ApiKeySecret.Read("cg_abcdefgh_0123456789012345678901234567890123456789012").IsSome);
}
