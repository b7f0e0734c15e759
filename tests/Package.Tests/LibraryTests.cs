// A library with templates, and an application that uses the library.
using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Formwork.Package.Tests;

public class LibraryTests : IClassFixture<PackedFeed>
{
    private const string Common = """
          <PropertyGroup>
            <LangVersion>12</LangVersion>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
          </PropertyGroup>
        """;

    [Fact]
    public void Types_flow_from_a_library_to_an_application_and_are_generated_once()
    {
        using var consumer = new Consumer();
        consumer
            .Write("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup><PackageVersion Include="Formwork" Version="[{PackedFeed.Version}]" /></ItemGroup>
                </Project>
                """)
            .Write("forms/forms.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net8.0</TargetFramework><GenerateDocumentationFile>true</GenerateDocumentationFile></PropertyGroup>
                {Common}
                  <ItemGroup>
                    <PackageReference Include="Formwork" />
                    <ReportTemplate Update="harbour.report.yaml" Namespace="Harbour.Forms" Accessibility="internal" />
                  </ItemGroup>
                </Project>
                """)
            .Write("forms/museum.report.yaml", Texts.Museum)
            .Write("forms/harbour.report.yaml", Texts.Harbour)
            .Write("forms/Ships.cs", """
                /// <summary>What the application may know of the internal template.</summary>
                public static class Ships
                {
                    /// <summary>The ships that arrived.</summary>
                    public static string Arrived => new Harbour.Forms.HarbourLog { Ships = new() { Steam = new() { Arrived = 7 } } }.Ships.Steam.Arrived.ToString();
                }
                """)
            .Write("app/app.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                {Common}
                  <ItemGroup><ProjectReference Include="../forms/forms.csproj" /></ItemGroup>
                </Project>
                """)
            .Write("app/stray.report.yaml", Texts.Museum)
            .Write("app/Program.cs", """
                using System;
                using Formwork;

                var report = new forms.MuseumReport { Visits = new() { Free = new() { Adults = 1, Children = 2, Total = 4 } } };
                var harbour = typeof(Ships).Assembly.GetType("Harbour.Forms.HarbourLog")!;
                Console.WriteLine(report.Validate().HasErrors + " " + report.Visits.Free.Total + " " + Ships.Arrived + " " + harbour.IsPublic);
                """);

        consumer.Build("app/app.csproj");
        Assert.Equal("True 4 7 False\n", consumer.Run("app/bin/Debug/net10.0/app.dll"));
        Assert.Equal(["Harbour.Forms.HarbourLog", "forms.MuseumReport"], Generated(consumer["forms/obj"]).Order(StringComparer.Ordinal));
        Assert.Empty(Generated(consumer["app/obj"]));
    }

    private static string[] Generated(string folder) => Directory.GetFiles(folder, "*.Records.g.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetFileName(file).Replace(".Records.g.cs", "", StringComparison.Ordinal)).ToArray();
}
