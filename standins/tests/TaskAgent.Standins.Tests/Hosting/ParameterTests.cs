using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Engine;

namespace TaskAgent.Standins.Tests.Hosting;

public sealed class ParameterTests
{
    [Fact]
    public async Task Value_NotConfigured_SaysHowToSetIt()
    {
        await using var builder = TestApplication.Create();
        var parameter = builder.AddParameter("api-key", secret: true);

        var failure = await Assert.ThrowsAsync<MissingParameterValueException>(async () => await parameter.Resource.GetValueAsync(TestApplication.Soon));

        Assert.Contains("or with the environment variable Parameters__api_key", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Parameters:api-key=configured")]
    [InlineData("--Parameters:api_key=configured")]
    public async Task Value_ConfiguredAndDefault_IsTheConfigured(string argument)
    {
        await using var builder = TestApplication.Create(argument);
        var parameter = builder.AddParameter("api-key", "default");

        Assert.Equal("configured", await parameter.Resource.GetValueAsync(TestApplication.Soon));
    }

    [Fact]
    public async Task Value_NotConfigured_IsTheDefault()
    {
        await using var builder = TestApplication.Create();
        var parameter = builder.AddParameter("api-key", "default");

        Assert.Equal("default", await parameter.Resource.GetValueAsync(TestApplication.Soon));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Value_Generated_IsTheSameInTheNextRunWhenPersisted(bool persist)
    {
        var state = Directory.CreateTempSubdirectory("taskagent-test-").FullName;

        var first = await GeneratedAsync(state, persist);
        var second = await GeneratedAsync(state, persist);

        Assert.Equal(persist, first == second);
        Directory.Delete(state, recursive: true);
    }

    [Fact]
    public async Task GetOrAdd_TwoAtOnce_AgreeOnOne()
    {
        var folder = Directory.CreateTempSubdirectory("taskagent-test-").FullName;
        using var bothMake = new CountdownEvent(2);

        var values = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Factory.StartNew(
            () => new KeptSecrets(Path.Combine(folder, "secrets.json")).GetOrAdd("key", Make),
            TestApplication.Soon,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.Single(values.Distinct());
        Directory.Delete(folder, recursive: true);

        // The second one comes here only when nothing keeps it away.
        string Make()
        {
            bothMake.Signal();
            bothMake.Wait(TimeSpan.FromSeconds(1));
            return $"{Guid.CreateVersion7()}";
        }
    }

    [Fact]
    public void GetOrAdd_OtherSecretsInTheFile_KeepsThem()
    {
        var folder = Directory.CreateTempSubdirectory("taskagent-test-").FullName;
        var secrets = new KeptSecrets(Path.Combine(folder, "secrets.json"));
        secrets.GetOrAdd("one", () => "1");

        secrets.GetOrAdd("two", () => "2");

        Assert.Equal("1", secrets.GetOrAdd("one", () => "lost"));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void GetOrAdd_FileIsBroken_NamesIt()
    {
        var folder = Directory.CreateTempSubdirectory("taskagent-test-").FullName;
        var file = Path.Combine(folder, "secrets.json");
        File.WriteAllText(file, "{");

        var failure = Assert.Throws<DistributedApplicationException>(() => new KeptSecrets(file).GetOrAdd("key", () => "value"));

        Assert.StartsWith($"The user secrets {file}, where key is kept, cannot be used", failure.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void GetDefaultValue_Minimums_AreKept()
    {
        var value = new GenerateParameterDefault { MinLength = 12, Upper = false, Special = false, MinNumeric = 11 }.GetDefaultValue();

        Assert.Equal((12, true), (value.Length, value.Count(char.IsAsciiDigit) >= 11));
    }

    [Fact]
    public void GetDefaultValue_NothingAllowed_IsRefused()
    {
        var nothing = new GenerateParameterDefault { Lower = false, Upper = false, Numeric = false, Special = false };

        Assert.Throws<ArgumentException>(nothing.GetDefaultValue);
    }

    static async Task<string?> GeneratedAsync(string state, bool persist)
    {
        await using var builder = TestApplication.Create($"--{LocalFolders.StateKey}={state}");
        var parameter = builder.AddParameter("service-key", new GenerateParameterDefault(), secret: true, persist);
        return await parameter.Resource.GetValueAsync(TestApplication.Soon);
    }
}
