using System.Security.Cryptography;
using CustomerGraph.Api.Access.SignIn;
using CustomerGraph.Domain.Access;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace CustomerGraph.Api.Tests.Access.SignIn;

public sealed class SettingsExamples
{
    private static readonly string Key = PublicKey();

    private static readonly IHostEnvironment Production = new HostingEnvironment { EnvironmentName = Environments.Production };

    [Fact]
    public void Nothing_said_is_right_and_trusts_nobody()
    {
        var settings = Read();

        Assert.False(settings.IsConfigured);
        Assert.True(Check(settings).Succeeded);
    }

    [Theory]
    [InlineData("Authority=https://issuer.example", "Audience is empty")]
    [InlineData("SigningKeys:0:Pem=KEY;Audience=a", "Issuer is empty")]
    [InlineData("SigningKeys:0:Pem=hello;Audience=a;Issuer=i", "is no public key")]
    [InlineData("SigningKeys:0:Pem=PRIVATE;Audience=a;Issuer=i", "is a private one")]
    [InlineData("Authority=http://issuer.example;Audience=a", "begins with https")]
    [InlineData("Authority=issuer.example;Audience=a", "begins with https")]
    [InlineData("Authority=https://issuer.example;Audience=a;KeysServe=00:00:00", "KeysServe")]
    [InlineData("Authority=https://issuer.example;Audience=a;Roles:boss=BOSS", "'BOSS', which is no role")]
    public void What_would_let_in_somebody_whom_nobody_meant_is_refused(string settings, string why) =>
        Assert.Contains(why, Check(Read(settings)).FailureMessage, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "GENERAL_MANAGER", Role.GeneralManager)]
    [InlineData("", "boss", null)]
    [InlineData("Roles:boss=GENERAL_MANAGER", "boss", Role.GeneralManager)]
    [InlineData("Roles:boss=GENERAL_MANAGER", "GENERAL_MANAGER", null)]
    public void A_name_in_a_token_means_what_the_table_says_or_without_one_the_role_of_that_name(string settings, string name, Role? role) =>
        Assert.Equal(role, Read(settings).RoleOf(name));

    private static JwtSettings Read(string settings = "") => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(setting => setting.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1] switch { "KEY" => Key, "PRIVATE" => PrivateKey(), var text => (string?)text }))
        .Build()
        .Get<JwtSettings>() ?? new();

    private static Microsoft.Extensions.Options.ValidateOptionsResult Check(JwtSettings settings) =>
        new JwtSettingsRules(Production).Validate(null, settings);

    private static string PublicKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        return key.ExportSubjectPublicKeyInfoPem();
    }

    private static string PrivateKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        return key.ExportPkcs8PrivateKeyPem();
    }
}
