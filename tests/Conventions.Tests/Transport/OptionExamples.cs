using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class OptionExamples
{
    [Theory]
    [InlineData("Http:MaxBodyBytes", "0", "MaxBodyBytes")]
    [InlineData("Http:BodyTime", "-00:00:01", "BodyTime")]
    [InlineData("Execution:TimeLimit", "00:00:00", "TimeLimit")]
    [InlineData("Execution:MaxConcurrentOperations", "0", "MaxConcurrentOperations")]
    [InlineData("Sockets:InitTime", "2.00:00:00", "InitTime")]
    [InlineData("Idempotency:Keep", "23:59:59", "Keep")]
    [InlineData("Errors:MaxErrors", "-1", "MaxErrors")]
    [InlineData("Guard:MaxDepth", "0", "MaxDepth")]
    [InlineData("Cost:MaxFieldCost", "-1", "MaxFieldCost")]
    [InlineData("RateLimit:PerSecond", "0", "PerSecond")]
    public async Task A_value_out_of_its_range_keeps_the_server_from_starting(string key, string value, string named)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => Start(key, value));

        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Http:MaxBodyBites", "1")]
    [InlineData("Http:MaxBodyBytes", "many")]
    [InlineData("Guard:MaxDeepness", "1")]
    public async Task A_key_that_is_none_and_a_value_that_is_none_keep_it_too(string key, string value)
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => Start(key, value));

        Assert.Contains(key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..], fault.Message, StringComparison.Ordinal);
    }

    private static Task<DeskServer> Start(string key, string value) => DeskServer.Start(new Dictionary<string, string> { [key] = value });
}
