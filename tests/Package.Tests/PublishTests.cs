// Applications that are trimmed, or compiled ahead of time, run, and nothing is said about them.
using Xunit;

namespace Formwork.Package.Tests;

public class PublishTests : IClassFixture<PackedFeed>
{
    [Fact]
    public void A_trimmed_application_reads_checks_prints_and_serialises_without_a_warning()
    {
        using var consumer = new Consumer();
        Works(consumer, "net10.0", "PublishTrimmed");
    }

    [NativeFact]
    public void An_application_compiled_ahead_of_time_does_so_as_well()
    {
        using var consumer = new Consumer();
        Works(consumer, "net8.0", "PublishAot");
    }

    private static void Works(Consumer consumer, string framework, string kind)
    {
        consumer.Write("museum.report.yaml", Texts.Museum)
            .Write("Program.cs", Texts.EveryVerb)
            .Write("consumer.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>{framework}</TargetFramework>
                    <RootNamespace>Consumer</RootNamespace>
                    <{kind}>true</{kind}>
                    <InvariantGlobalization>true</InvariantGlobalization>
                    <TrimmerSingleWarn>false</TrimmerSingleWarn>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                  </PropertyGroup>
                  <ItemGroup>{Consumer.Reference}</ItemGroup>
                </Project>
                """);
        consumer.Publish("consumer.csproj", "-o", "published", "--use-current-runtime");
        var result = Command.Run(consumer["published/consumer"], consumer.Folder);
        Assert.Equal(Texts.EveryVerbSays, result.Output);
        Assert.Equal(0, result.ExitCode);
    }
}
