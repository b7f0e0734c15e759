// What the runtime shows to the world is written down, so that nobody changes it without seeing so.
using System;
using System.IO;
using System.Linq;
using Formwork.Testing;
using Xunit;

namespace Formwork.Package.Tests;

public class PublicApiTests
{
    private const string Listed = "runtime/Formwork/PublicAPI.txt";

    [Fact]
    public void The_public_API_of_the_runtime_is_the_one_that_is_listed()
    {
        var api = Api("net10.0");
        var path = Path.Combine(Repository.Root, Listed);
        if (Environment.GetEnvironmentVariable("FORMWORK_ACCEPT") == "1")
            File.WriteAllText(path, api);
        var listed = File.Exists(path) ? File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal) : "";
        Assert.True(
            listed == api,
            $"""
            The public API of the runtime is no longer the one that {Listed} lists:
            {Difference(listed, api)}
            If it is meant so, let the list follow and commit it:
              FORMWORK_ACCEPT=1 dotnet test tests/Package.Tests --filter {nameof(PublicApiTests)}
            Lines that go (-) break those who use them: CHANGELOG.md has to say so.
            """);
    }

    [Fact]
    public void The_public_API_is_the_same_for_every_target_framework() => Assert.Equal("", Difference(Api("net8.0"), Api("net10.0")));

    private static string Api(string framework) => PublicApi.List(PackedFeed.Runtime(framework));

    private static string Difference(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        return string.Join('\n', old.Except(now).Select(line => $"  - {line}").Concat(now.Except(old).Select(line => $"  + {line}")));
    }
}
