// Formwork's generator and another one in the same compiler, each with the YamlDotNet that it was built with.
using System.Linq;
using Formwork.Testing;
using Xunit;

namespace Formwork.Package.Tests;

public class NeighbourTests : IClassFixture<PackedFeed>
{
    [Theory]
    [InlineData(false, "published 15.0.0.0")]
    [InlineData(true, "stub 99.0.0.0")]
    public void Both_generators_work_when_they_come_from_packages(bool stub, string expected)
    {
        using var consumer = new Consumer();
        var id = Neighbour.Pack(consumer["neighbour"], stub);
        consumer.Write("consumer.csproj", Project("", $"""{Consumer.Reference}<PackageReference Include="{id}" Version="[{PackedFeed.Version}]" />"""));
        Works(consumer, expected);
    }

    [Theory]
    [InlineData(false, "published 15.0.0.0")]
    [InlineData(true, "stub 99.0.0.0")]
    public void Both_generators_work_when_Formwork_is_used_from_its_sources(bool stub, string expected)
    {
        using var consumer = new Consumer();
        var neighbour = Neighbour.Compile(consumer["neighbour"], stub);
        var runtime = PackedFeed.Runtime("net10.0");
        consumer.Write("consumer.csproj", Project(
            $"""<Import Project="{Repository.Root}/generator/build/Formwork.props" />""",
            string.Concat(neighbour.Select(file => $"""<Analyzer Include="{file}" />""")) + $"""<Reference Include="{runtime}" />""",
            $"""<Import Project="{Repository.Root}/generator/build/Formwork.targets" />"""));
        Works(consumer, expected, $"-p:FormworkGeneratorDirectory={Repository.Root}/generator/bin/{PackedFeed.Configuration}/netstandard2.0/");
    }

    private static void Works(Consumer consumer, string expected, params string[] more)
    {
        consumer.Write("museum.report.yaml", Texts.Museum).Write("Program.cs", $"System.Console.WriteLine({Neighbour.Probe} + \" \" + new Consumer.MuseumReport {{ Visits = new() {{ Free = new() {{ Adults = 3 }} }} }}.Visits.Free.Adults);");
        consumer.Build("consumer.csproj", more);
        Assert.Equal($"{expected} 3\n", consumer.Run("bin/Debug/net10.0/consumer.dll"));
    }

    private static string Project(string before, string items, string after = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          {before}
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <RootNamespace>Consumer</RootNamespace>
          </PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
          {after}
        </Project>
        """;
}
