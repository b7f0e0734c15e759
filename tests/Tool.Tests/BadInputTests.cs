// Bad input: one line that says what to do, and exit code 2.
using System;
using System.IO;
using System.Text;
using Xunit;

namespace Formwork.Tool.Tests;

public class BadInputTests
{
    public static TheoryData<string, byte[]> Files => new()
    {
        { "nothing stands in this file", [] },
        { "nothing stands in this file", Encoding.UTF8.GetBytes("\uFEFF \r\n\t\n") },
        { "this is no text in UTF-8; save it as UTF-8", [0xD6, 0xD0, 0xCE, 0xC4] },
        { "this is text in UTF-16; save it as UTF-8", [0xFF, 0xFE, 0x2D, 0x4E] },
        { "this is text in UTF-16, or no text at all; save it as UTF-8", Encoding.Unicode.GetBytes("formwork: 1\n") },
        { "this is a PDF, which is not read; ", Encoding.UTF8.GetBytes("%PDF-1.7\n") },
        { "this is a file of an office program", Encoding.UTF8.GetBytes("PK\u0003\u0004....") },
        { "this is a file of an old office program", [0xD0, 0xCF, 0x11, 0xE0, 0xA1] },
        { "this is a picture", [0x89, (byte)'P', (byte)'N', (byte)'G', 13] },
    };

    public static TheoryData<string, string[]> Uses => new()
    {
        { "formwork: a command is missing. formwork --help shows how it is used.", [] },
        { "formwork: there is no command 'chekc'; did you mean 'check'?. formwork --help shows how it is used.", ["chekc", "x.report.yaml"] },
        { "formwork check: Required argument missing for command: 'check'. formwork check --help shows how it is used.", ["check"] },
        { "formwork check: there is no option '--frmat'; did you mean '--format'?. formwork check --help shows how it is used.", ["check", "--frmat", "json", "x"] },
        { "formwork check: --format is one of text, json, not 'xml'. formwork check --help shows how it is used.", ["check", "--format", "xml", "x"] },
        { "formwork check: --fail-on is one of error, warning, not 'all'. formwork check --help shows how it is used.", ["check", "--fail-on", "all", "x"] },
        { "formwork preview: there is no option '--wacth'; did you mean '--watch'?. formwork preview --help shows how it is used.", ["preview", "--wacth"] },
        { "formwork new: there is no option '--froce'; did you mean '--force'?. formwork new --help shows how it is used.", ["new", "--froce"] },
        { "formwork check: no-such-list: there is no such file. formwork check --help shows how it is used.", ["check", "@no-such-list"] },
        { "formwork new: --language is one of en, zh-CN, not 'xx'. formwork new --help shows how it is used.", ["new", "--language", "xx"] },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_no_text(string reason, byte[] content)
    {
        using var place = new Workplace();
        var path = place.Write("a.report.yaml", content);
        Assert.StartsWith($"{path}: {reason}", place.Refuse("check", path), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Uses))]
    public void Wrong_use(string line, string[] arguments)
    {
        using var place = new Workplace();
        Assert.Equal(line.Replace("?.", "?", StringComparison.Ordinal), place.Refuse(arguments));
    }

    [Fact]
    public void A_folder_in_place_of_a_file()
    {
        using var place = new Workplace();
        Assert.Equal($"{place.Folder}: this is a folder; give the files in it", place.Refuse("check", place.Folder));
    }

    [Fact]
    public void A_file_that_is_not_there_and_names_that_are_none()
    {
        using var place = new Workplace();
        Assert.Equal($"{place["none"]}: there is no such file", place.Refuse("check", place["none"]));
        Assert.Equal($"{place["none/none"]}: there is no such file", place.Refuse("check", place["none/none"]));
        Assert.Equal("'': this is no file name", place.Refuse("check", ""));
        Assert.Equal("'  ': this is no file name", place.Refuse("new", "  "));
    }

    [Fact]
    public void A_list_of_arguments_has_one_in_each_line_whatever_blanks_are_in_it()
    {
        using var place = Lending.Place(out _);
        var (one, two) = (place.Write("有 空格.report.yaml", Lending.Template), place.Write("two.report.yaml", Lending.Template));
        var list = place.Write("list.txt", $"\uFEFF# templates\r\n--format\r\njson\r\n\r\n{one}\r\n{two}\r\n");
        Assert.Equal($$"""{"{{one}}":[],{{"\n"}}"{{two}}":[]}{{"\n"}}""", place.Succeed("check", "@" + list));
        place.Input = Encoding.UTF8.GetBytes(one + "\n");
        Assert.Equal("", place.Succeed("check", "@-"));
        Assert.StartsWith($"formwork check: {place.Folder}: this is a folder", place.Refuse("check", "@" + place.Folder), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_never_ends()
    {
        using var place = new Workplace();
        if (File.Exists("/dev/zero"))
            Assert.Equal("/dev/zero: more than 64 MB stand in this file; no template and no report has as much", place.Refuse("check", "/dev/zero"));
    }

    [Fact]
    public void An_output_that_cannot_be_written()
    {
        using var place = new Workplace();
        Assert.Equal($"{place.Folder}: this is a folder; give the name of a file", place.Refuse("new", place.Folder));
        var file = place.Write("file", "text");
        Assert.StartsWith($"{file}/new.report.yaml: this file cannot be written: ", place.Refuse("new", $"{file}/new.report.yaml"), StringComparison.Ordinal);
    }
}
