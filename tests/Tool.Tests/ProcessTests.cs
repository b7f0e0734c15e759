// What only the process itself shows: exit codes, broken pipes, what is loaded.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using Xunit;

namespace Formwork.Tool.Tests;

public class ProcessTests
{
    private static readonly string s_dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
    private static readonly string s_tool = Path.Combine(AppContext.BaseDirectory, "Formwork.Tool.dll");

    [Fact]
    public void A_process_ends_with_the_exit_code_and_writes_no_colours_where_there_is_no_terminal()
    {
        using var place = Lending.Place(out _);
        var bad = place.Write("bad.report.yaml", Lending.Template.Replace("label: Loans", "lable: Loans", StringComparison.Ordinal));
        var result = Run(place, s_dotnet, [s_tool, "check", bad]);
        Assert.Equal(1, result.Code);
        Assert.StartsWith($"{bad}(13,5): error FW0201: ", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("preview")]
    [InlineData("read")]
    [InlineData("validate")]
    public void Nothing_is_compiled_and_nothing_is_kept(string command)
    {
        using var place = Lending.Place(out var template);
        var document = place.Write("north.txt", Lending.Document());
        Directory.CreateDirectory(place["home"]);
        string[] arguments = command is "check" or "preview" ? [command, template] : [command, "-t", template, document];
        var result = Run(
            place,
            s_dotnet,
            [s_tool, .. arguments],
            ("DOTNET_STARTUP_HOOKS", typeof(ProcessTests).Assembly.Location),
            ("FORMWORK_TEST_LOADED", place["loaded"]),
            ("HOME", place["home"]),
            ("XDG_CACHE_HOME", place["home"]));
        Assert.True(result.Code == 0, result.Error);
        var loaded = File.ReadAllLines(place["loaded"]);
        Assert.Contains("Formwork.Dynamic", loaded);
        Assert.DoesNotContain(loaded, name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || name.StartsWith("FormworkTemplate", StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFileSystemEntries(place["home"]));
    }

    [Fact]
    public void A_broken_pipe_is_no_fault()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var place = new Workplace();
        for (var i = 0; i < 200; i++)
            place.Write($"{i}.report.yaml", "formwork: 1\ntemplate: walk\nrevision: \"1\"\ntitle: Walks\nlanguage: en\nsections:\n  words: { label: " + new string('x', 200) + ", txet: {} }\n");
        var result = Run(place, "sh", ["-c", $"'{s_dotnet}' '{s_tool}' check *.report.yaml | head -n 1; '{s_dotnet}' '{s_tool}' --help | true"]);
        Assert.Equal("", result.Error);
        Assert.Single(result.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_full_disk_is_told()
    {
        if (!File.Exists("/dev/full"))
            return;
        using var place = new Workplace();
        var result = Run(place, "sh", ["-c", $"'{s_dotnet}' '{s_tool}' new > /dev/full"]);
        Assert.Equal(2, result.Code);
        Assert.StartsWith("Standard output cannot be written: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check - < /", "standard input: this file cannot be read: ")]
    [InlineData("new >&-", "Standard output cannot be written: ")]
    [InlineData("check missing 2>&-", "")]
    public void Streams_that_cannot_be_used_are_no_fault_of_the_tool(string use, string line)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var place = new Workplace();
        var result = Run(place, "sh", ["-c", $"'{s_dotnet}' '{s_tool}' {use}"]);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.StartsWith(line, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("fault of formwork", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_C_ends_whatever_is_being_done()
    {
        // A shell may have told its children not to listen to Ctrl+C, which env takes back.
        if (!File.Exists("/usr/bin/env") || !OperatingSystem.IsLinux())
            return;
        using var place = new Workplace();
        var start = new ProcessStartInfo("/usr/bin/env", ["--default-signal=INT", s_dotnet, s_tool, "check", place["none"], "-"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;

        // The one file has been told; the other waits for standard input, for ever.
        Assert.Equal($"{place["none"]}: there is no such file", process.StandardError.ReadLine());
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            kill.WaitForExit();
        var hasEnded = process.WaitForExit(TimeSpan.FromSeconds(60));
        process.Kill(entireProcessTree: true);
        Assert.True(hasEnded);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("1", false)]
    public void NO_COLOR_is_heard(string value, bool isColoured)
    {
        var before = (Environment.GetEnvironmentVariable("NO_COLOR"), Environment.GetEnvironmentVariable("TERM"));
        try
        {
            Environment.SetEnvironmentVariable("NO_COLOR", value);
            Environment.SetEnvironmentVariable("TERM", "xterm");
            Assert.Same(isColoured ? Style.Coloured : Style.Plain, Terminal.StyleOf(isTerminal: true));
            Assert.Same(Style.Plain, Terminal.StyleOf(isTerminal: false));
        }
        finally
        {
            Environment.SetEnvironmentVariable("NO_COLOR", before.Item1);
            Environment.SetEnvironmentVariable("TERM", before.Item2);
        }
    }

    internal static ToolResult Run(Workplace place, string program, IEnumerable<string> arguments, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = place.Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("It does not end.");
        }

        return new(process.ExitCode, output, error.Result);
    }
}
